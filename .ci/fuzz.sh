#!/usr/bin/env bash
# Broken inputs through the whole pipeline. With the arguments of a run: --count N, --seed S, --processes P.
# Without any: a million inputs from a random seed, which takes an hour or two (docs/testing.md).
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet build tests/IctReferenceFramework.Fuzz --configuration Release -v quiet >/dev/null
[ $# -gt 0 ] || set -- --count 1000000 --seed "$(od -An -N3 -tu4 /dev/urandom | tr -d ' ')"
exec dotnet tests/IctReferenceFramework.Fuzz/bin/Release/net10.0/IctReferenceFramework.Fuzz.dll run "$@"
