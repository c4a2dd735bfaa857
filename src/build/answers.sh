#!/usr/bin/env bash
# Answers the benchmark with the programs in examples/. Called by accuracy.sh and calibrate.sh.
#
#   src/build/answers.sh BENCH OUTPUT
set -euo pipefail
cd "$(dirname "$0")/../.."

./mvnw -q -B -f examples/pom.xml compile dependency:3.9.0:build-classpath -Dmdep.outputFile=target/classpath
run() {
  java -cp "examples/target/classes:$(cat examples/target/classpath)" "io.github.communique.examples.$1" "${@:2}"
}

mkdir -p "$2"
run ParseMany --confidence --threads 2 "$1/releases/docs" "$2/releases.jsonl"
run ParseMany --confidence --threads 2 "$1/pages/manifest.jsonl" "$2/pages.jsonl"
run ExtractFigures "$1/figures/dev.jsonl" "$2/figures.jsonl"
