#!/usr/bin/env bash
# What every package must bear, and that its README leads nowhere outside it. Argument: the folder of packages.
set -euo pipefail
shopt -s nullglob
wrong=0
for package in "$1"/*.nupkg; do
  for file in README.md NOTICE CHANGELOG.md icon.png; do
    unzip -qql "$package" "$file" >/dev/null 2>&1 || { echo "$(basename "$package") lacks $file"; wrong=1; }
  done
  links=$(unzip -p "$package" README.md | grep -oE '\]\([^)]*\)' | grep -vE '^\]\((https?:|#)' || true)
  [ -z "$links" ] || { echo "$(basename "$package"): links of README.md that lead nowhere: $links"; wrong=1; }
done
[ "$wrong" -eq 0 ]
