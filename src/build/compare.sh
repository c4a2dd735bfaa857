#!/usr/bin/env bash
# Runs other Java libraries on the benchmark folder beside the checkout (or COMMUNIQUE_BENCH), writes their scores to src/build/peers.json, and then runs
# accuracy.sh, which sets them beside ours in docs/accuracy.md. The continuous build does not run it: their scores change only with their versions,
# the benchmark and src/compare.
#
#   src/build/compare.sh [options of accuracy.sh]
set -euo pipefail
cd "$(dirname "$0")/../.."

bench="${COMMUNIQUE_BENCH:-../shared/bench}"
if [ ! -d "$bench" ]; then
  echo "compare: there is no benchmark folder at $bench (COMMUNIQUE_BENCH names another): nothing is measured"
  exit 0
fi

./mvnw -q -B -Pjmh test-compile dependency:3.9.0:build-classpath -Dmdep.outputFile=target/jmh/classpath
out=target/compare
rm -rf "$out"
mkdir -p "$out"
java -cp "target/jmh/test-classes:target/jmh/classes:$(cat target/jmh/classpath)" io.github.communique.compare.RunPeers "$bench" "$out"
python3 src/build/peers.py "$bench" "$out"
src/build/accuracy.sh "$@"
