#!/usr/bin/env python3
"""How sure values are: compares answered values with the benchmark's gold, by the grounds that they rest on.

usage: confidence.py BENCH ANSWERS      writes the calibration that the library ships (called by calibrate.sh)

The answers are those of ParseMany --confidence. accuracy.py takes section() from here.
"""
import collections
import json
import os
import sys
import urllib.parse
import zlib

from scoring import shown, table

CALIBRATION = "src/main/resources/io/github/communique/internal/confidence/confidence.tsv"
FOLDS = 5
BINS = (0.0, 0.7, 0.8, 0.9, 0.95, 0.98, 1.0)

TEXT = """
## Confidence

How often values were right, by the confidence that the library gave them: all values of the documents above that have gold. A headline and a date are right where they are the gold's, a
body where it is the whole text and nothing else, a contact where its name, addresses and numbers are all in the gold, a figure where its number is, a quotation where its speaker is. The last
column takes every value's confidence from a calibration made without the sites of its own part, one in five. Made with `src/build/calibrate.sh`.
"""

ROWS = """
What values rest on, and how many of them were right. A row that was seen seldom leans on its neighbours.
"""

Value = collections.namedtuple("Value", "grounds claimed right fold")


def read(path):
    with open(path, encoding="utf-8") as lines:
        return {row["id"]: row for row in map(json.loads, lines) if row.get("release")}


def fold_of(site):
    return zlib.crc32(site.encode()) % FOLDS


class Judge:
    """Goes through the gold and collects values."""

    def __init__(self, bench):
        sys.path.insert(0, bench)
        import score_pages
        import score_releases

        self.bench, self.page, self.release = bench, score_pages, score_releases
        self.values = []

    def add(self, confidence, right, fold):
        if confidence:
            self.values.append(Value(confidence["grounds"], confidence["value"], bool(right), fold))

    def pages(self, answers):
        with open(os.path.join(self.bench, "pages", "manifest.jsonl"), encoding="utf-8") as lines:
            for gold in map(json.loads, lines):
                answer = answers.get(gold["id"])
                if answer:
                    host = urllib.parse.urlsplit(gold.get("url") or "").hostname or gold["id"]
                    self.one_page(gold, answer["release"], answer["confidence"], fold_of(host))

    def one_page(self, gold, release, sure, fold):
        if gold.get("title"):
            self.add(sure.get("headline"), self.page.fold(gold["title"]) == self.page.fold(release["headline"]), fold)
        if gold.get("date"):
            self.add(sure.get("date"), gold["date"][:10] == release["date"], fold)
        if gold["set"] == "aeb":
            self.add(sure.get("body"), self.same_text(gold["body"], release["body"]), fold)
        if gold["set"] == "traf":
            text = self.page.flat("\n".join(release[part] or "" for part in ("subheadline", "body", "about")))
            here = [self.page.flat(segment) in text for segment in gold["include"]]
            strange = [self.page.flat(segment) in text for segment in gold["exclude"]]
            self.add(sure.get("body"), all(here) and not any(strange), fold)

    def same_text(self, gold, body):
        """At most one shingle in twenty too much or missing."""
        want, got = (self.page.shingles(self.page.WORD.findall(text)) for text in (gold, body))
        return 2 * sum((want & got).values()) >= 0.95 * (sum(want.values()) + sum(got.values()))

    def releases(self, answers):
        folder = os.path.join(self.bench, "releases", "gold")
        for file in sorted(os.listdir(folder)):
            with open(os.path.join(folder, file), encoding="utf-8") as text:
                gold = json.load(text)
            answer = answers.get(gold["id"])
            if answer:
                fold = fold_of(gold.get("newsroom") or gold["id"])
                self.one_release(gold, answer["release"], answer["confidence"], fold)

    def one_release(self, gold, release, sure, fold):
        loose, norm = self.release.loose, self.release.norm
        right = {
            "headline": loose(gold.get("headline")) == loose(release["headline"]),
            "dateline": self.release.dateline_form(gold.get("dateline")) == self.release.dateline_form(release["dateline"]),
            "date": ((gold.get("date") or {}).get("iso") or None) == release["date"],
            "language": gold.get("language") == release["language"],
        }
        if gold.get("bodyStart") and gold.get("bodyEnd"):
            right["body"] = self.whole(gold, norm(release["body"]))
        if "about" in gold:
            about = norm(gold["about"])
            right["about"] = bool(about) and norm(release["about"]).startswith(about[:60])
        for field, ok in right.items():
            self.add(sure.get(field), ok, fold)
        self.lists(gold, release, sure, fold)

    def whole(self, gold, body):
        norm = self.release.norm
        tail = body
        for extra in reversed([norm(extra) for extra in gold.get("bodyOptional") or []]):
            tail = tail[: -len(extra)].rstrip() if tail.endswith(extra) else tail
        start, end = self.release.strip_dateline(gold["bodyStart"], gold.get("dateline")), norm(gold["bodyEnd"])
        return body.startswith(start) and (tail.endswith(end) or body.endswith(end))

    def lists(self, gold, release, sure, fold):
        loose, norm, words = self.release.loose, self.release.norm, self.release.words
        places = [(loose(place["name"]), place.get("country")) for place in gold.get("locations") or []]
        for place, confidence in zip(release["locations"], sure.get("locations", [])):
            self.add(confidence, (loose(place["name"]), place["country"]) in places, fold)
        contacts = gold.get("contacts") or []
        names, mails, phones = self.release.names(contacts, "name"), self.release.email_set(contacts), self.release.phone_set(contacts)
        for contact, confidence in zip(release["contacts"], sure.get("contacts", [])):
            right = not contact["name"] or loose(contact["name"]) in names
            right = right and set(self.release.email_set([contact])) <= set(mails) and set(self.release.phone_set([contact])) <= set(phones)
            self.add(confidence, right, fold)
        if gold.get("figures") is not None:
            hits = {found for _, found in self.release.figure_pairs(gold["figures"], release["figures"])}
            for i, confidence in enumerate(sure.get("figures", [])):
                self.add(confidence, i in hits, fold)
        for quote in gold.get("quotes") or []:
            start = norm(quote["text"]).strip(" \"'«»„“”")[:30].casefold()
            for found, confidence in zip(release["quotes"], sure.get("quotes", [])):
                if quote.get("speaker") and start and start in norm(found["text"]).casefold():
                    self.add(confidence, words(found["speaker"]) & words(quote["speaker"]), fold)


def values(bench, answers):
    judge = Judge(bench)
    judge.pages(read(os.path.join(answers, "pages.jsonl")))
    judge.releases(read(os.path.join(answers, "releases.jsonl")))
    return judge.values


def counted(values):
    rows = collections.defaultdict(lambda: [0, 0])
    for value in values:
        rows[value.grounds][0] += value.right
        rows[value.grounds][1] += 1
    return rows


def calibrated(rows, grounds):
    """What the library's Calibration computes."""

    def seen(path):
        return [sum(row[i] for name, row in rows.items() if (name + ".").startswith(path + ".")) for i in (0, 1)]

    parts = grounds.split(".")
    counts = [seen(".".join(parts[: i + 1])) for i in range(len(parts))] + [[0, 0]]
    expected, weight = 0.5, 2
    for here, deeper in zip(counts, counts[1:]):
        expected = (here[0] - deeper[0] + weight * expected) / (here[1] - deeper[1] + weight)
        weight = 5
    return expected


def cross_validated(all_values):
    found = []
    for fold in range(FOLDS):
        rows = counted(value for value in all_values if value.fold != fold)
        memo = {}
        for value in all_values:
            if value.fold == fold:
                claimed = memo.setdefault(value.grounds, calibrated(rows, value.grounds))
                found.append(value._replace(claimed=claimed))
    return found


def bins(all_values):
    found = []
    for low, high in zip(BINS, BINS[1:]):
        inside = [v for v in all_values if low <= v.claimed < high or (high == 1 and v.claimed == 1)]
        claimed = sum(v.claimed for v in inside) / len(inside) if inside else None
        right = sum(v.right for v in inside) / len(inside) if inside else None
        found.append((f"{low:.2f} to {high:.2f}", len(inside), claimed, right))
    return found


def error(all_values):
    """How far confidence and truth are apart on average, over bins."""
    return sum(n * abs(claimed - right) for _, n, claimed, right in bins(all_values) if n) / len(all_values)


def section(bench, answers):
    all_values = values(bench, answers)
    unseen = cross_validated(all_values)
    rows = []
    for (name, n, claimed, right), (_, m, claimed_unseen, right_unseen) in zip(bins(all_values), bins(unseen)):
        rows.append([name, str(n), shown(claimed), shown(right), str(m), shown(claimed_unseen), shown(right_unseen)])
    head = ["confidence", "values", "mean", "right", "values, sites unseen", "mean", "right"]
    page = TEXT + "\n" + table(head, rows)
    page += f"\nOn average, confidence and share right are {error(all_values):.3f} apart, on unseen sites {error(unseen):.3f}.\n"
    counts = counted(all_values)
    lines = [[f"`{name}`", str(right), str(seen), shown(calibrated(counts, name))] for name, (right, seen) in sorted(counts.items())]
    return page + ROWS + "\n" + table(["grounds", "right", "values", "confidence"], lines)


def main():
    rows = counted(values(sys.argv[1], sys.argv[2]))
    with open(CALIBRATION, "w", encoding="utf-8") as text:
        text.write("# Grounds, right, seen: made by src/build/calibrate.sh\n")
        for name, (right, seen) in sorted(rows.items()):
            text.write(f"{name}\t{right}\t{seen}\n")


if __name__ == "__main__":
    main()
