#!/usr/bin/env python3
"""Writes the trigram profiles by which languages are told apart.

  generate.py language-detector-0.6.jar OUTPUT

The jar (Maven: com.optimaize.languagedetector:language-detector:0.6, Apache License 2.0) holds how often groups of three letters stand in the Wikipedia of a
language. Of these, the ones that tell languages apart are kept, each with a weight for every language. The output depends on the jar only; the form
is described in Trigrams.java. Python 3.9+, standard library.
"""
import json, sys, zipfile
from collections import Counter
from math import log

# The languages with words of their own in the library, then those that might be mistaken for one of them. Varieties hard to tell apart share a column.
OWN = "ar da de el en es fi fr it nl pl pt sv".split()
OTHERS = "af ca cs cy et eu fa ga gl hr hu id is lt lv mt no oc ro sk sl sq sw tl tr ur vi".split()
LANGUAGES = OWN + OTHERS
# Some profiles of the jar reach farther down than others; all are cut here, lest those languages claim what is merely rare.
LEAST_SHARE = 1.3e-4
# A trigram that is not seen counts as seen this often.
FLOOR = 2e-5
# Weights are logarithms of how much more often than that a trigram is seen, in half nats, as one digit of base 36.
STEPS = 3
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
# Letters that the profiles write as the second one.
ALIKE = "\u06cc\u064a \u0219\u015f \u021b\u0163"
MOST_TELLING = 1400
# For each pair of a language of ours and another, so many that tell the one from the other.
OF_EACH_PAIR = 50
# And of each language of ours the most frequent ones, so that a text in it is known as such, not just told from others.
OF_EACH_LANGUAGE = 250


def profile(jar, language):
    counts = Counter()
    for gram, count in json.loads(jar.read("languages/" + language))["freq"].items():
        gram = gram.lower()
        if len(gram) == 3 and gram[1] != " " and all(c == " " or c.isalpha() for c in gram):
            counts[gram] += count
    total = sum(counts.values())
    return {gram: count / total for gram, count in counts.items() if count >= LEAST_SHARE * total}


def telling(profiles, grams):
    """How much each trigram tells on the average."""
    gain = {}
    for gram in grams:
        shares = [p.get(gram, 0) + FLOOR for p in profiles.values()]
        middle = log(sum(shares) / len(shares))
        gain[gram] = sum(s * abs(log(s) - middle) for s in shares)
    return gain


def of_pair(one, other, many):
    def gain(gram):
        a, b = one.get(gram, 0) + FLOOR, other.get(gram, 0) + FLOOR
        return (a - b) * log(a / b)

    return best({gram: gain(gram) for gram in one.keys() | other.keys()}, many)


def best(gain, many):
    return sorted(gain, key=lambda gram: (-gain[gram], gram))[:many]


def main(jar, output):
    with zipfile.ZipFile(jar) as archive:
        profiles = {language: profile(archive, language) for language in LANGUAGES}
    grams = sorted(set().union(*profiles.values()))
    kept = set(best(telling(profiles, grams), MOST_TELLING))
    for one in OWN:
        kept.update(best(profiles[one], OF_EACH_LANGUAGE))
        for other in LANGUAGES:
            if one != other:
                kept.update(of_pair(profiles[one], profiles[other], OF_EACH_PAIR))
    with open(output, "w", encoding="utf-8", newline="\n") as out:
        out.write("# Made by src/build/language/generate.py from the profiles of language-detector (Apache License 2.0). The form is described in Trigrams.java.\n")
        out.write(" ".join(LANGUAGES) + "\n" + ALIKE + "\n")
        for gram in sorted(kept):
            weights = (round(STEPS * log((p.get(gram, 0) + FLOOR) / FLOOR)) for p in profiles.values())
            out.write(gram.replace(" ", "_") + " " + "".join(DIGITS[w] for w in weights) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
