#!/usr/bin/env python3
"""Measures fresh processes: the CPU time of a first parse beyond that of an empty main, the heap it leaves, and the gazetteer.

usage: cold.py CLASSPATH OUTPUT.json      (called by performance.sh)
"""
import json
import resource
import statistics
import subprocess
import sys

RUNS = 15
FILES = ["examples/releases/night-train.html", "examples/releases/crue-de-la-lonzee.txt"]


def run(classpath, *args):
    """CPU milliseconds of a whole process, all its threads, and what it printed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    out = subprocess.run(["java", "-cp", classpath, "io.github.communique.ColdStart", *args], check=True, stdout=subprocess.PIPE).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime), out.decode()


def main():
    classpath, output = sys.argv[1:]
    cpu = {name: [] for name in ("empty", *FILES)}
    for _ in range(RUNS):
        for name, times in cpu.items():
            times.append(run(classpath, *(["empty"] if name == "empty" else ["parse", name]))[0])
    empty = statistics.median(cpu["empty"])
    places = [run(classpath, "gazetteer")[1].split() for _ in range(RUNS)]
    found = {
        "runs": RUNS,
        "empty": empty,
        "parse": {name: statistics.median(cpu[name]) - empty for name in FILES},
        "heap": {name: int(run(classpath, "heap", name)[1]) for name in FILES},
        "gazetteer": {"millis": statistics.median(int(nanos) / 1e6 for nanos, _, _ in places), "bytes": int(places[0][1])},
    }
    with open(output, "w", encoding="utf-8") as text:
        json.dump(found, text, indent=1)


if __name__ == "__main__":
    main()
