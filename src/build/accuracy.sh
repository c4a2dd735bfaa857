#!/usr/bin/env bash
# Measures accuracy on the benchmark folder beside the checkout (or COMMUNIQUE_BENCH), writes docs/accuracy.md and fails where a
# score is below its floor in src/build/accuracy-floors.json.
#
#   src/build/accuracy.sh [--raise]     --raise lifts the floors to what was reached, never down
set -euo pipefail
cd "$(dirname "$0")/../.."

bench="${COMMUNIQUE_BENCH:-../shared/bench}"
if [ ! -d "$bench" ]; then
  echo "accuracy: there is no benchmark folder at $bench (COMMUNIQUE_BENCH names another): nothing is measured"
  exit 0
fi

out=target/accuracy
mkdir -p "$out"
./mvnw -q -B -f examples/pom.xml compile dependency:3.9.0:build-classpath -Dmdep.outputFile=target/classpath
run() {
  java -cp "examples/target/classes:$(cat examples/target/classpath)" "io.github.communique.examples.$1" "${@:2}"
}

run ParseMany "$bench/releases/docs" "$out/releases.jsonl"
run ParseMany "$bench/pages/manifest.jsonl" "$out/pages.jsonl"
run ExtractFigures "$bench/figures/dev.jsonl" "$out/figures.jsonl"

python3 src/build/accuracy.py "$bench" "$out" "$@"
