#!/usr/bin/env bash
# Learns the model of blocks from the benchmark folder beside the checkout (or COMMUNIQUE_BENCH), writes it to the resources, and the scores of a
# cross-validation by site to src/build/cross-validation.json, from which accuracy.sh takes them. The same pages and code give the same model.
#
#   src/build/train.sh
set -euo pipefail
cd "$(dirname "$0")/../.."

bench="${COMMUNIQUE_BENCH:-../shared/bench}"
if [ ! -d "$bench" ]; then
  echo "train: there is no benchmark folder at $bench (COMMUNIQUE_BENCH names another): nothing is learnt"
  exit 0
fi

./mvnw -q -B -Pjmh test-compile dependency:3.9.0:build-classpath -Dmdep.outputFile=target/jmh/classpath
mkdir -p target/train
java -cp "target/jmh/test-classes:target/jmh/classes:$(cat target/jmh/classpath)" io.github.communique.internal.clean.TrainBlockModel \
  "$bench/pages/manifest.jsonl" src/main/resources/io/github/communique/internal/clean/block-model.txt target/train/answers.jsonl
python3 "$bench/score_pages.py" "$bench/pages/manifest.jsonl" target/train/answers.jsonl --json | tee src/build/cross-validation.json
