#!/usr/bin/env bash
# The package of the tool as native code for the system that this runs on. Argument: the folder for it.
set -euo pipefail
cd "$(dirname "$0")/.."
case "$(uname -sm)" in
  "Linux x86_64") system=linux-x64; .ci/linker.sh ;;
  "Linux aarch64") system=linux-arm64; .ci/linker.sh ;;
  "Darwin arm64") system=osx-arm64 ;;
  MINGW*x86_64 | MSYS*x86_64) system=win-x64 ;;
  *) echo "There is no package for $(uname -sm): it takes 'any'."; exit 0 ;;
esac
dotnet pack src/IctReferenceFramework.Cli --configuration Release --runtime "$system" -p:PublishAot=true --output "$1" -v quiet
