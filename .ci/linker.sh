#!/usr/bin/env bash
# What it takes to make native code beside the .NET SDK: a linker and zlib. Neither the library nor its tests need it.
set -euo pipefail
if ! command -v clang >/dev/null && ! command -v gcc >/dev/null || ! ls /usr/include/zlib.h >/dev/null 2>&1; then
  echo "== install a linker"
  root=""; [ "$(id -u)" -eq 0 ] || root="sudo -n"
  $root apt-get update -qq && $root apt-get install -y -qq gcc libc6-dev zlib1g-dev >/dev/null
fi
