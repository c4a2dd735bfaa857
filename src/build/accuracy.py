#!/usr/bin/env python3
"""Runs the benchmark's scorers, prints and writes the tables of docs/accuracy.md, and holds the floors.

usage: accuracy.py BENCH ANSWERS [--raise]      (called by accuracy.sh, which makes the answers)
"""
import collections
import json
import math
import os
import sys

import confidence
import peers
import scoring
from scoring import shown, table

FLOORS = "src/build/accuracy-floors.json"
CROSS_VALIDATION = "src/build/cross-validation.json"
REPORT = "docs/accuracy.md"
ENOUGH = 5  # documents that a language needs for a column of its own

HEAD = """# Accuracy

Measured on the open half of the benchmark that lies beside the checkout; the other half is sealed. Made by

```
src/build/accuracy.sh
```

which parses the benchmark with the programs in `examples/`, runs its scorers, writes this page, and fails where a score is below its floor in
`src/build/accuracy-floors.json` (`--raise` lifts the floors). All scores are between 0 and 1.
"""

RELEASES = """
## Press releases

Hand-annotated documents, text and HTML. Share of documents right: headline, dateline, date, about, bodyEdges (body starts and ends exactly where it should), perfect
(headline, dateline, locations, date, body edges, e-mails and phones all right). F1: locations, countries, body, emails, phones,
contactNames, organizations, figures (the number), figuresFull (unit, qualifier and subject too). Recall: speakers.
"""

FOUNDING = """
## Founding documents

The five releases that the library was founded on; the floor of every field is 1.
"""

PAGES = """
## Web pages

News pages as published, from public data sets: body as F1 (`aeb` over shingles of four words, `traf` over segments), headline and date as share right. The model of
blocks was learnt from these pages; what it reaches on sites that it has not seen is in the second column, a cross-validation in five parts by host
(`src/build/train.sh`). Rules and thresholds were set by hand with these pages in view and are not cross-validated.
"""

FIGURES = """
## Figures

Short texts in eight languages, the cases that occur in press releases. Each case asks for one thing: percentages, ranges, currencies and dimensions are answered
by `FigureExtractor`, `number` (every number, years included) by `NumberExtractor`, dates, e-mail addresses and telephone numbers by their extractors. Precision counts
what is found too much where the case is annotated in full.
"""


def languages(gold):
    """Ids by language, for languages with enough documents, most first."""
    ids = collections.defaultdict(list)
    for file in sorted(os.listdir(gold)):
        with open(os.path.join(gold, file), encoding="utf-8") as text:
            ids[json.load(text).get("language") or "?"].append(file.removesuffix(".json"))
    kept = [(language, docs) for language, docs in ids.items() if len(docs) >= ENOUGH]
    return sum(map(len, ids.values())), sorted(kept, key=lambda pair: (-len(pair[1]), pair[0]))


def releases(bench, answers):
    predictions = os.path.join(answers, "releases.jsonl")
    everything = scoring.releases(bench, predictions)
    total, by_language = languages(os.path.join(bench, "releases", "gold"))
    columns = [(f"all ({total})", everything)]
    columns += [(f"{language} ({len(ids)})", scoring.releases(bench, predictions, ids)) for language, ids in by_language]
    rows = [[field, *(shown(scores.get(field)) for _, scores in columns)] for field in everything]
    return everything, table(["field", *(name for name, _ in columns)], rows)


def founding(bench, answers):
    """The five documents that the library was founded on: nothing in them may go wrong."""
    gold = os.path.join(bench, "releases", "gold")
    ids = [file[:-5] for file in sorted(os.listdir(gold)) if file.startswith("seed-")]
    scores = scoring.releases(bench, os.path.join(answers, "releases.jsonl"), ids)
    return scores, table(["field", "score"], [[field, shown(value)] for field, value in scores.items()])


def errors(answers):
    """Documents that were not parsed."""
    found = []
    for name in ("releases", "pages"):
        with open(os.path.join(answers, name + ".jsonl"), encoding="utf-8") as lines:
            found += [line.strip()[:200] for line in lines if line.startswith('{"id"') and '"error":' in line.split('"release":')[0]]
    return found


def pages(bench, answers):
    scores = scoring.pages(bench, os.path.join(answers, "pages.jsonl"))
    with open(CROSS_VALIDATION, encoding="utf-8") as text:
        unseen = json.load(text)
    rows = [[name, shown(value), shown(unseen.get(name))] for name, value in scores.items()]
    # Precision may be traded for recall as long as their mean gains: parts of an F1 have no floor of their own.
    kept = {name: value for name, value in scores.items() if not name.endswith((".precision", ".recall"))}
    return kept, table(["measure", "score", "sites unseen by the model"], rows)


def figures(bench, answers):
    scores = scoring.scorer(
        bench, "figures", os.path.join(bench, "figures", "dev.jsonl"), os.path.join(answers, "figures.jsonl"), "--tier", "press"
    )
    kept, languages, kinds = {}, [], []
    for key, score in scores.items():
        language, kind = key.split("/")
        parts = [str(score["cases"]), *(shown(score[part]) for part in ("recall", "precision", "f1"))]
        if kind == "ALL":
            ranges = scores.get(language + "/range", {}).get("strict_recall")
            kept[language] = score["f1"]
            languages.append([language, *parts, shown(score.get("unit_ok")), shown(ranges)])
        elif language == "ALL":
            kinds.append([kind, *parts])
    head = ["cases", "recall", "precision", "F1"]
    by_language = table(["language", *head, "unit right", "ranges with bounds and qualifier right"], languages)
    return kept, by_language + "\n" + table(["asked for", *head], kinds)


def load_floors():
    if not os.path.exists(FLOORS):
        return {}
    with open(FLOORS, encoding="utf-8") as text:
        return json.load(text)


def below(floors, reached):
    return [
        f"{group}.{name} is {shown(reached[group].get(name))}, its floor is {floor:.3f}"
        for group, names in floors.items()
        for name, floor in names.items()
        if (reached[group].get(name) or 0) < floor
    ]


def lift(floors, reached):
    """The floors at what was reached, cut to three digits; never lower than they were."""
    lifted = {}
    for group, scores in reached.items():
        old = floors.get(group, {})
        new = {name: math.floor(value * 1000) / 1000 for name, value in scores.items() if value is not None}
        lifted[group] = {name: max(new.get(name, 0), old.get(name, 0)) for name in sorted({*new, *old})}
    with open(FLOORS, "w", encoding="utf-8") as text:
        json.dump(lifted, text, indent=2)
        text.write("\n")


def main():
    bench, answers, options = sys.argv[1], sys.argv[2], sys.argv[3:]
    reached, page = {}, HEAD
    for name, text, measure in (("releases", RELEASES, releases), ("founding", FOUNDING, founding), ("pages", PAGES, pages), ("figures", FIGURES, figures)):
        reached[name], rows = measure(bench, answers)
        page += f"{text}\n{rows}"
        print(f"\n{name}\n{rows}")
    page += confidence.section(bench, answers)
    page += peers.section(bench, os.path.join(answers, "pages.jsonl"), os.path.join(answers, "releases.jsonl"))
    with open(REPORT, "w", encoding="utf-8") as text:
        text.write(page)
    if "--raise" in options:
        lift(load_floors(), reached)
    failures = below(load_floors(), reached) + [f"not parsed: {line}" for line in errors(answers)]
    for failure in failures:
        print("accuracy: " + failure, file=sys.stderr)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
