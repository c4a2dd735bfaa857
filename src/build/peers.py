#!/usr/bin/env python3
"""Other Java libraries beside ours: their scores are kept in src/build/peers.json, so that accuracy.py needs none of them.

usage: peers.py BENCH ANSWERS      writes src/build/peers.json (called by compare.sh, which makes the answers)
"""
import datetime
import hashlib
import json
import os
import re
import sys

import scoring

KEPT = "src/build/peers.json"
NAMES = {"readability4j": "Readability4J", "boilerpipe": "boilerpipe", "crux": "crux"}
MEASURES = {
    "web pages": ("aeb.f1", "traf.f1", "headline.fundus", "headline.traf", "date.fundus", "date.htmldate"),
    "HTML releases": ("headline", "body", "bodyEdges"),
    "text releases": ("headline", "body", "bodyEdges"),
}

TEXT = """
## Beside other Java libraries

The same documents, decoded alike, and the same scorers. `src/build/compare.sh` runs the others (last on {measured}) in the settings that
`src/compare` tells, with the jsoup that we use: with the versions that they were built for, their body scores differ by 0.001 at most. {failed}
None gives a date. They read HTML only: of a text release they get each paragraph as a `<p>`, so that there is no title to find. The body of a
release starts after its dateline, which only our library cuts off: of the others, bodyEdges asks more than they set out to do.
"""

STALE = """
## Beside other Java libraries

The scores of the others belong to another state of the benchmark; `src/build/compare.sh` measures them anew.
"""


def section(bench, pages, releases):
    """The part of docs/accuracy.md that sets our scores beside those that were kept."""
    if not os.path.exists(KEPT):
        return ""
    with open(KEPT, encoding="utf-8") as text:
        kept = json.load(text)
    if kept["benchmark"] != fingerprint(bench):
        return STALE
    columns = [scores(bench, pages, releases), *(peer["scores"] for peer in kept["peers"])]
    rows = [
        [kind, measure, *(scoring.shown(column[kind].get(measure)) for column in columns)]
        for kind, measures in MEASURES.items()
        for measure in measures
    ]
    failures = [f"{peer['name']} failed on {peer['failed']} documents." for peer in kept["peers"] if peer["failed"]]
    head = ["documents", "measure", "Communique", *(peer["name"] for peer in kept["peers"])]
    return TEXT.format(measured=kept["measured"], failed=" ".join(failures) or "None failed on a document.") + "\n" + scoring.table(head, rows)


def scores(bench, pages, releases):
    """The measures above, for the answers in two files."""
    html, text = [], []
    for file in sorted(os.listdir(os.path.join(bench, "releases", "docs"))):
        (text if file.endswith(".txt") else html).append(file.split(".")[0])
    everything = {
        "web pages": scoring.pages(bench, pages),
        "HTML releases": scoring.releases(bench, releases, html),
        "text releases": scoring.releases(bench, releases, text),
    }
    return {kind: {measure: everything[kind].get(measure) for measure in measures} for kind, measures in MEASURES.items()}


def fingerprint(bench):
    """Changes when the gold changes."""
    digest = hashlib.sha256()
    gold = os.path.join(bench, "releases", "gold")
    for file in [os.path.join(bench, "pages", "manifest.jsonl"), *(os.path.join(gold, name) for name in sorted(os.listdir(gold)))]:
        with open(file, "rb") as content:
            digest.update(content.read())
    return digest.hexdigest()


def versions():
    """The versions of the libraries, from pom.xml."""
    with open("pom.xml", encoding="utf-8") as text:
        return dict(re.findall(r"<([\w-]+)\.version>([^<]+)</", text.read()))


def measured(bench, answers, name):
    """What is kept of one library."""
    pages, releases = (os.path.join(answers, f"{name}-{part}.jsonl") for part in ("pages", "releases"))
    reached = scores(bench, pages, releases)
    # None of them says when a page was published, which is no wrong date.
    reached["web pages"] = {measure: score for measure, score in reached["web pages"].items() if not measure.startswith("date.")}
    return {"name": f"{NAMES[name]} {versions()[name]}", "failed": failed(pages) + failed(releases), "scores": reached}


def failed(answers):
    with open(answers, encoding="utf-8") as lines:
        return sum("error" in json.loads(line) for line in lines)


def main():
    bench, answers = sys.argv[1], sys.argv[2]
    kept = {
        "measured": str(datetime.date.today()),
        "benchmark": fingerprint(bench),
        "peers": [measured(bench, answers, name) for name in NAMES],
    }
    with open(KEPT, "w", encoding="utf-8") as text:
        json.dump(kept, text, indent=2)
        text.write("\n")


if __name__ == "__main__":
    main()
