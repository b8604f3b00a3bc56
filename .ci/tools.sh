#!/usr/bin/env bash
# What the checks and the release need beside the .NET SDK: Node.js with npm, and unzip.
set -euo pipefail
if ! command -v npm >/dev/null || ! command -v unzip >/dev/null; then
  echo "== install Node.js and unzip"
  root=""; [ "$(id -u)" -eq 0 ] || root="sudo -n"
  log=$(mktemp)
  { $root apt-get update -qq && $root apt-get install -y -qq nodejs npm unzip; } >"$log" 2>&1 || tail -3 "$log"
fi
