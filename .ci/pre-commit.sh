#!/usr/bin/env bash
# The hook of .pre-commit-hooks.yaml: builds the tool once in pre-commit's own checkout, then validates the files of the commit.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
tool=$root/artifacts/pre-commit
if [ ! -f "$tool/.built" ]; then
  DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 dotnet publish "$root/src/IctReferenceFramework.Cli" \
    --configuration Release --output "$tool" -v quiet >&2
  touch "$tool/.built"
fi
exec dotnet "$tool/ictref.dll" validate "$@"
