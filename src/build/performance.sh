#!/usr/bin/env bash
# Measures what pages of the benchmark folder beside the checkout (or COMMUNIQUE_BENCH) cost, beside jsoup alone and other libraries, and writes
# docs/performance.md. About twenty minutes on two idle cores.
#
#   src/build/performance.sh [JMH options]     with options such as "-p every=1" or "-p library=communique" pages alone are measured, and the table
#                                              is printed, not written
set -euo pipefail
cd "$(dirname "$0")/../.."

bench="${COMMUNIQUE_BENCH:-../shared/bench}"
if [ ! -d "$bench" ]; then
  echo "performance: there is no benchmark folder at $bench (COMMUNIQUE_BENCH names another): nothing is measured"
  exit 0
fi

./mvnw -q -B -Pjmh test-compile dependency:3.9.0:build-classpath -Dmdep.outputFile=target/jmh/classpath
rm -rf target/performance
jmh() {
  java -cp "target/jmh/test-classes:target/jmh/classes:$(cat target/jmh/classpath)" "$@"
}
# For the sections that follow the comparison with other libraries.
section() {
  jmh org.openjdk.jmh.Main "$1" -foe true -prof gc -rf json -rff "target/performance/$2.jmh" > "target/performance/$2.log"
}

jmh org.openjdk.jmh.Main PageBenchmark -foe true "$@"
if [ $# -eq 0 ]; then
  python3 src/build/cold.py "$(cat target/jmh/classpath)" target/performance/cold.json
  jmh -Xmx64m io.github.communique.Batch 5000 1000000 target/performance/batch.json
  jmh io.github.communique.TaskSizes > target/performance/sizes.tsv
  section TaskBenchmark tasks
  section FigureBenchmark figures
  section GrowthBenchmark growth
fi
python3 src/build/performance.py target/performance
