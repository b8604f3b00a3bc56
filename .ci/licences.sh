#!/usr/bin/env bash
# The library, the office package and the tool hold and name no code under the AGPL: neither a file nor a dependency. The package that
# exists for it names it.
set -euo pipefail
packages=$1
for package in "$packages"/IctReferenceFramework.[0-9]*.nupkg "$packages"/IctReferenceFramework.Office.*.nupkg "$packages"/IctReferenceFramework.Cli*.nupkg; do
  if unzip -l "$package" | grep -i 'Newtonsoft' || unzip -p "$package" '*.nuspec' | grep -i 'Newtonsoft' || unzip -p "$package" '*.deps.json' 2>/dev/null | grep -i 'Newtonsoft'; then
    echo "$(basename "$package") holds or names Newtonsoft.Json.Schema"
    exit 1
  fi
done
unzip -p "$packages"/IctReferenceFramework.JsonSchema.*.nupkg '*.nuspec' | grep -q 'id="Newtonsoft.Json.Schema"'
