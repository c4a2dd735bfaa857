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

src/build/answers.sh "$bench" target/accuracy
python3 src/build/accuracy.py "$bench" target/accuracy "$@"
