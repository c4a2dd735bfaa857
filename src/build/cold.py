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
FAST = ["-XX:TieredStopAtLevel=1", "-XX:SharedArchiveFile=target/performance/cold.jsa"]
CLASSES = {"target/jmh/classes": ".", "target/jmh/test-classes": "io/github/communique/ColdStart.class"}


def jars(dependencies):
    """The class path as jars: folders of classes cannot be archived."""
    made = []
    for number, (folder, files) in enumerate(CLASSES.items()):
        made.append(f"target/performance/cold{number}.jar")
        subprocess.run(["jar", "cf", made[-1], "-C", folder, files], check=True)
    return ":".join(made + [path for path in dependencies.split(":") if path.endswith(".jar")])


def run(classpath, *args, options=()):
    """CPU milliseconds of a whole process, all its threads, and what it printed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = ["java", *options, "-cp", classpath, "io.github.communique.ColdStart", *args]
    out = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime), out.decode()


def main():
    dependencies, output = sys.argv[1:]
    classpath = jars(dependencies)
    run(classpath, "parse", FILES[0], options=["-XX:ArchiveClassesAtExit=target/performance/cold.jsa"])
    empty, parse, fast = [], {name: [] for name in FILES}, {name: [] for name in FILES}
    for _ in range(RUNS):
        empty.append(run(classpath, "empty")[0])
        for name in FILES:
            parse[name].append(run(classpath, "parse", name)[0])
            fast[name].append(run(classpath, "parse", name, options=FAST)[0])
    nothing = statistics.median(empty)
    places = [run(classpath, "gazetteer")[1].split() for _ in range(RUNS)]
    found = {
        "runs": RUNS,
        "empty": nothing,
        "parse": {name: statistics.median(times) - nothing for name, times in parse.items()},
        "fast": {name: statistics.median(times) - nothing for name, times in fast.items()},
        "heap": {name: int(run(classpath, "heap", name)[1]) for name in FILES},
        "gazetteer": {"millis": statistics.median(int(nanos) / 1e6 for nanos, _, _ in places), "bytes": int(places[0][1])},
    }
    with open(output, "w", encoding="utf-8") as text:
        json.dump(found, text, indent=1)


if __name__ == "__main__":
    main()
