#!/usr/bin/env python3
"""Makes docs/performance.md of the samples that PageBenchmark wrote.

usage: performance.py SAMPLES      (called by performance.sh, which makes the samples)
"""
import datetime
import json
import os
import statistics
import sys

import peers
import scoring

REPORT = "docs/performance.md"
TITLES = {
    "communique": "Communique, every field",
    "jsoup": "`Jsoup.parse` alone",
    "readability4j": "Readability4J {}",
    "boilerpipe": "boilerpipe {}, ArticleExtractor",
    "crux": "crux {}",
}

HEAD = """# Performance

What one page costs, beside other libraries that extract articles and beside `Jsoup.parse` alone. Made by

```
src/build/performance.sh
```

which runs `PageBenchmark` (JMH) on web pages of the benchmark folder beside the checkout and writes this page.

"""

METHOD = """
How it is measured:

- One JMH run, a fresh process for each library, one thread; all get the same decoded strings. Communique finds every field; the others find title and text.
- CPU time is the thread's own. Garbage is collected and code compiled on other threads, so that allocation is a cost of its own.
- Every page is measured by itself in {rounds} rounds after {warmup} of warm-up, and counts with its median. Ratios are taken page by page to `Jsoup.parse` of
  the same page in the same process, measured right before or after; their median and 95th percentile are over pages. jsoup against itself shows the noise.
- One page in {every} of the benchmark's manifest. The others use the jsoup that we use, which changes their results in no way that matters (boilerpipe has
  a parser of its own).
"""


FIGURES = {"fr": "French release", "es": "Spanish release"}
FIGURES_HEAD = """
## Figures

`FigureExtractor` alone, one thread (`FigureBenchmark`, run by the same command): prose, and texts made to be slow on.

"""


def load(folder):
    samples = {}
    for library in TITLES:
        file = os.path.join(folder, library + ".json")
        if os.path.exists(file):
            with open(file, encoding="utf-8") as text:
                samples[library] = json.load(text)
    return samples


def by_page(sample, key):
    """Each page's median over the rounds."""
    return [statistics.median(values) for values in zip(*(measured[key] for measured in sample["rounds"]))]


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def row(library, sample, versions):
    cpu, allocated = by_page(sample, "cpu"), by_page(sample, "allocated")
    slower = [own / base for own, base in zip(cpu, by_page(sample, "baseCpu"))]
    larger = [own / base for own, base in zip(allocated, by_page(sample, "baseAllocated"))]
    return [
        TITLES[library].format(versions.get(library, "")),
        f"{statistics.median(cpu) / 1e6:.2f} ms",
        f"{statistics.median(slower):.2f}",
        f"{percentile(slower, 0.95):.2f}",
        f"{statistics.median(allocated) / 1e6:.2f} MB",
        f"{statistics.median(larger):.2f}",
        f"{percentile(larger, 0.95):.2f}",
    ]


def table(samples, versions):
    head = ["", "CPU per page", "× jsoup", "95th percentile", "allocated per page", "× jsoup", "95th percentile"]
    rows = [row(library, sample, versions) for library, sample in samples.items()]
    return scoring.table(head, rows)


def figures(folder):
    """The section on figures, of what JMH wrote about FigureBenchmark."""
    with open(os.path.join(folder, "figures.jmh"), encoding="utf-8") as text:
        runs = json.load(text)
    cost = {(run["params"]["text"], int(run["params"]["length"])): run["primaryMetric"]["score"] for run in runs}
    rows = []
    for text in dict.fromkeys(name for name, _ in cost):
        short, long = sorted(length for name, length in cost if name == text)
        rows.append(
            [
                FIGURES.get(text, f"`{text}` repeated"),
                *(f"{cost[text, length] / length:.4f} ms" for length in (short, long)),
                f"{cost[text, long] / cost[text, short]:.1f}",
            ]
        )
    head = ["text", "per 1,000 characters of 100,000", "of 1,000,000", "time of the tenfold text"]
    return FIGURES_HEAD + scoring.table(head, rows)


def machine():
    model = "unknown processor"
    if os.path.exists("/proc/cpuinfo"):
        with open("/proc/cpuinfo", encoding="utf-8") as text:
            names = [line.split(":", 1)[1].strip() for line in text if line.startswith("model name")]
            model = names[0] if names else model
    return f"{os.cpu_count()} x {model}"


def main():
    samples = load(sys.argv[1])
    if not samples:
        sys.exit("performance: no samples in " + sys.argv[1])
    some = next(iter(samples.values()))
    rows = table(samples, peers.versions())
    print("\n" + rows)
    if len(samples) < len(TITLES):
        print(f"performance: {REPORT} stays as it is, because not every library was measured")
        return
    measured = f"Measured on {datetime.date.today()}: {some['pages']} pages, {some['java']}, {machine()}.\n\n"
    method = METHOD.format(rounds=len(some["rounds"]), warmup=some["warmup"], every=some["every"])
    with open(REPORT, "w", encoding="utf-8") as text:
        text.write(HEAD + measured + rows + method + figures(sys.argv[1]))


if __name__ == "__main__":
    main()
