#!/usr/bin/env bash
# Fetches axe-core, which the tests of the reports check accessibility with, into target/axe. Needs npm; without it those tests skip.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=4.14.1
sum=e6b0ce02b84d892e2e33e403485e7f3d6c29e2be6df65daf44d89ba564139745

folder=target/axe
if [ -f "$folder/package/axe.min.js" ]; then
  exit 0
fi
if ! command -v npm > /dev/null; then
  echo "no npm here: accessibility of the reports is not checked"
  exit 0
fi
mkdir -p "$folder"
(cd "$folder" && npm pack --silent "axe-core@$version" > /dev/null)
# Nothing that is not the package of that name and version is run.
echo "$sum  $folder/axe-core-$version.tgz" | sha256sum --check --quiet
tar -xzf "$folder/axe-core-$version.tgz" -C "$folder" package/axe.min.js
