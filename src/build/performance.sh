#!/usr/bin/env bash
# Measures what pages of the benchmark folder beside the checkout (or COMMUNIQUE_BENCH) cost, beside jsoup alone and other libraries, and writes
# docs/performance.md. About eight minutes on two idle cores.
#
#   src/build/performance.sh [JMH options]     "-p every=1" takes every page instead of every fourth; "-p library=communique" measures
#                                              ours alone, and then the table is printed, not written
set -euo pipefail
cd "$(dirname "$0")/../.."

bench="${COMMUNIQUE_BENCH:-../shared/bench}"
if [ ! -d "$bench" ]; then
  echo "performance: there is no benchmark folder at $bench (COMMUNIQUE_BENCH names another): nothing is measured"
  exit 0
fi

./mvnw -q -B -Pjmh test-compile dependency:3.9.0:build-classpath -Dmdep.outputFile=target/jmh/classpath
rm -rf target/performance
java -cp "target/jmh/test-classes:target/jmh/classes:$(cat target/jmh/classpath)" org.openjdk.jmh.Main PageBenchmark -foe true "$@"
java -cp "target/jmh/test-classes:target/jmh/classes:$(cat target/jmh/classpath)" org.openjdk.jmh.Main FigureBenchmark -foe true \
  -rf json -rff target/performance/figures.jmh > target/performance/figures.log
python3 src/build/performance.py target/performance
