#!/usr/bin/env bash
# Counts how often the values of the benchmark folder beside the checkout (or COMMUNIQUE_BENCH) were right, by what they rest on, and writes the
# calibration that the library ships. accuracy.sh shows how well it fits.
#
#   src/build/calibrate.sh
set -euo pipefail
cd "$(dirname "$0")/../.."

bench="${COMMUNIQUE_BENCH:-../shared/bench}"
if [ ! -d "$bench" ]; then
  echo "calibrate: there is no benchmark folder at $bench (COMMUNIQUE_BENCH names another): nothing is counted"
  exit 0
fi

src/build/answers.sh "$bench" target/accuracy
python3 src/build/confidence.py "$bench" target/accuracy
