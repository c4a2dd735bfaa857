"""Calls the benchmark's scorers and sets tables in Markdown."""
import json
import os
import subprocess
import sys
import tempfile


def scorer(bench, name, *args):
    with tempfile.NamedTemporaryFile(suffix=".json") as result:
        command = [sys.executable, os.path.join(bench, f"score_{name}.py"), *args]
        if name == "figures":
            subprocess.run([*command, "--json", result.name], check=True, stdout=subprocess.DEVNULL)
            return json.load(open(result.name, encoding="utf-8"))["scores"]
        return json.loads(subprocess.run([*command, "--json"], check=True, stdout=subprocess.PIPE).stdout)


def pages(bench, predictions):
    return scorer(bench, "pages", os.path.join(bench, "pages", "manifest.jsonl"), predictions)


def releases(bench, predictions, ids=None):
    """The scores of all releases, or of some."""
    gold = os.path.join(bench, "releases", "gold")
    if ids is None:
        return scorer(bench, "releases", gold, predictions)
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as only:
        only.write("\n".join(ids))
        only.flush()
        return scorer(bench, "releases", gold, predictions, "--ids", only.name)


def shown(value):
    return "-" if value is None else f"{value:.3f}"


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|---" * len(head) + "|"]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows]) + "\n"
