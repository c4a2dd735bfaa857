#!/usr/bin/env bash
# Takes the pictures of a report in docs/images: light, dark, and as wide as a phone. Needs chromium.
set -euo pipefail
cd "$(dirname "$0")/../.."

report=target/report.html
images=docs/images
mkdir -p target "$images"
./mvnw -q -B -f examples/pom.xml compile exec:java -Dexec.mainClass=io.github.communique.examples.ExplainRelease \
  "-Dexec.args=examples/releases/night-train.html --open-as $report"

# picture NAME WIDTH,HEIGHT SCHEME, where 0 is dark and 1 is light
picture() {
  "${CHROMIUM:-chromium}" --headless=new --no-sandbox --hide-scrollbars --window-size="$2" \
    --blink-settings=preferredColorScheme="$3" --screenshot="$images/report-$1.png" "file://$PWD/$report" 2> /dev/null
}

picture light 1080,790 1
picture dark 1080,790 0
picture phone 390,900 1
ls -l "$images"
