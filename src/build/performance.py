#!/usr/bin/env python3
"""Makes docs/performance.md of the samples that PageBenchmark wrote.

usage: performance.py SAMPLES      (called by performance.sh, which makes the samples)
"""
import datetime
import json
import math
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
    "explain": "",
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


TASKS = {
    "TEXT_RELEASES": "plain-text releases, bytes to records",
    "SMALL_PAGE": "a small page (5th percentile of size)",
    "MEDIAN_PAGE": "the page of median size",
    "LARGEST_PAGE": "the largest page",
    "MEDIAN_PAGE_JSOUP": "`Jsoup.parse` alone, the page of median size",
    "LARGEST_PAGE_JSOUP": "`Jsoup.parse` alone, the largest page",
    "FIGURES": "figures of all bodies, `FigureExtractor`",
    "DATELINES": "datelines of all releases",
    "EXPLAIN": "plain-text releases, explained",
    "JSON_WRITE": "records to JSON",
    "JSON_READ": "JSON to records",
}
TASKS_HEAD = """
## Tasks

One thread, wall time, all documents of a kind in one operation (`TaskBenchmark`, run by the same command; allocation by JMH's gc profiler).

"""

GROWTH = {
    "releases": "text releases, one behind the other",
    "page": "a page's body, repeated",
    "line": "a short line, repeated",
    "one line": "one line of sentences",
    "figures": "`un demi `, repeated",
}
GROWTH_HEAD = """
## Growth

A whole `parse` of ever larger input, MB/s (`GrowthBenchmark`). An exponent of 1 is linear. What stands in code marks is repeated without end.

"""

COLD = """
## Cold start

A fresh process that parses one document with default settings of the JVM, median of {runs} (`src/build/cold.py`); an empty `main` takes {empty:.0f} ms. A command line or
a function that is started for every document does better with an archive of classes and the first compiler alone:

```
java -XX:ArchiveClassesAtExit=app.jsa -cp ... Main sample.html                              # once
java -XX:SharedArchiveFile=app.jsa -XX:TieredStopAtLevel=1 -cp ... Main release.html        # every time
```

{table}
The gazetteer is read when the first place is looked up: {millis:.0f} ms, {size:.1f} MB retained.
"""

BATCH = """
## Batch

`parseAll` over files of releases, {turn:,} a turn, the best of five turns each (`Batch`): {one:,.0f} documents a second on one thread, {two:,.0f} with a parallel stream on two
cores, {ratio:.2f} times as many. Of {documents:,} documents in a row, with a heap of at most 64 MB, it holds after each tenth, in MB: {heap}.
"""

EXPLAIN = """
## Explaining

`explain` over `parse` of the same page, in the same process: CPU {} (95th percentile {}), allocation {} ({}). Parsing keeps no trace.
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
    rows = [row(library, sample, versions) for library, sample in samples.items() if TITLES[library]]
    return scoring.table(head, rows)


def figures(folder):
    """The section on figures, of what JMH wrote about FigureBenchmark."""
    runs = jmh(folder, "figures")
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


def jmh(folder, name):
    with open(os.path.join(folder, name + ".jmh"), encoding="utf-8") as text:
        return json.load(text)


def allocated(run):
    """Bytes for each operation, from JMH's gc profiler."""
    return next(metric["score"] for name, metric in run["secondaryMetrics"].items() if name.endswith("gc.alloc.rate.norm"))


def tasks(folder):
    """The section on single tasks, of what JMH wrote about TaskBenchmark."""
    with open(os.path.join(folder, "sizes.tsv"), encoding="utf-8") as lines:
        sizes = {name: int(size) for name, size in (line.split("\t") for line in lines)}
    rows = []
    for run in jmh(folder, "tasks"):
        task, micros = run["params"]["task"], run["primaryMetric"]["score"]
        size = sizes[task]
        rows.append([TASKS[task], f"{size / 1e3:,.0f} kB", f"{micros / 1e3:.2f} ms", f"{size / micros:.1f} MB/s", f"{allocated(run) / size:.1f}"])
    return TASKS_HEAD + scoring.table(["", "input", "time", "throughput", "bytes allocated per byte"], rows)


def exponent(points):
    """The slope of log time over log length, by least squares."""
    xs, ys = [math.log(x) for x, _ in points], [math.log(y) for _, y in points]
    mean_x, mean_y = statistics.mean(xs), statistics.mean(ys)
    return sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys)) / sum((x - mean_x) ** 2 for x in xs)


def growth(folder):
    """The section on growth, of what JMH wrote about GrowthBenchmark."""
    curves = {}
    for run in jmh(folder, "growth"):
        curves.setdefault(run["params"]["input"], []).append((int(run["params"]["length"]), run["primaryMetric"]["score"]))
    rows = []
    lengths = sorted({length for points in curves.values() for length, _ in points})
    for name, points in curves.items():
        speeds = [f"{length / micros:.1f}" for length, micros in sorted(points)]
        rows.append([GROWTH.get(name, f"`{name}`"), *speeds, f"{exponent(points):.2f}"])
    sizes = [f"{length // 1024:,} kB" for length in lengths]
    return GROWTH_HEAD + scoring.table(["input", *sizes, "exponent"], rows)


def batch(folder):
    """The section on batches, of what Batch wrote."""
    with open(os.path.join(folder, "batch.json"), encoding="utf-8") as text:
        found = json.load(text)
    one, two = min(found["one"]), min(found["two"])
    heap = ", ".join(f"{used / 1e6:.1f}" for used in found["heap"])
    return BATCH.format(turn=found["turn"], one=found["turn"] / one, two=found["turn"] / two, ratio=one / two, documents=found["documents"], heap=heap)


def cold(folder):
    """The section on fresh processes, of what cold.py measured."""
    with open(os.path.join(folder, "cold.json"), encoding="utf-8") as text:
        found = json.load(text)
    rows = [[f"`{name}`", f"{millis:.0f} ms", f"{found['fast'][name]:.0f} ms", f"{found['heap'][name] / 1e6:.1f} MB"] for name, millis in found["parse"].items()]
    table = scoring.table(["first parse", "CPU, all threads, beyond an empty `main`", "with an archive of classes", "heap it leaves"], rows)
    places = found["gazetteer"]
    return COLD.format(runs=found["runs"], empty=found["empty"], table=table, millis=places["millis"], size=places["bytes"] / 1e6)


def explaining(sample):
    """What an explanation costs over a parse of the same page."""
    found = []
    for own, base in (("cpu", "baseCpu"), ("allocated", "baseAllocated")):
        ratios = [a / b for a, b in zip(by_page(sample, own), by_page(sample, base))]
        found += [f"{statistics.median(ratios):.2f}", f"{percentile(ratios, 0.95):.2f}"]
    return EXPLAIN.format(*found)


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
    if len(samples) < len(TITLES) or not os.path.exists(os.path.join(sys.argv[1], "growth.jmh")):
        print(f"performance: {REPORT} stays as it is, because not everything was measured")
        return
    measured = f"Measured on {datetime.date.today()}: {some['pages']} pages, {some['java']}, {machine()}.\n\n"
    method = METHOD.format(rounds=len(some["rounds"]), warmup=some["warmup"], every=some["every"])
    with open(REPORT, "w", encoding="utf-8") as text:
        text.write(HEAD + measured + rows + method + explaining(samples["explain"]))
        text.write(tasks(sys.argv[1]) + figures(sys.argv[1]) + growth(sys.argv[1]) + batch(sys.argv[1]) + cold(sys.argv[1]))


if __name__ == "__main__":
    main()
