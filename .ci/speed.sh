#!/usr/bin/env bash
# Does the native executable start in less than half the time that ajv-cli takes to check the schema of the same file? Runs in turn, so that
# whatever else the machine does meets both. Arguments: the native executable, a folder to work in.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")/.."
native=$1 out=$2
mkdir -p "$out"
dotnet run -c Release --project tests/IctReferenceFramework.Benchmarks -- generate 20 >"$out/c20.yaml"

milliseconds() { # command …: how long it takes
  local start=$EPOCHREALTIME
  "$@" >/dev/null 2>&1 || true
  echo $(((${EPOCHREALTIME/./} - ${start/./}) / 1000))
}

# Both do their work: the one finds nothing against the schema, the other ends with findings and not with a fault.
ajv=(tests/tools/node_modules/.bin/ajv validate --spec=draft2020 -s schemas/architecture.schema.json -d "$out/c20.yaml" --strict=false
  --validate-formats=false)
"${ajv[@]}" >/dev/null
"$native" validate "$out/c20.yaml" >/dev/null && code=0 || code=$?
[ "$code" -le 1 ]

ratios=()
for _ in 1 2 3 4 5 6 7 8 9; do
  ours=$(milliseconds "$native" validate "$out/c20.yaml")
  theirs=$(milliseconds "${ajv[@]}")
  ratios+=($((100 * ours / theirs)))
done
median=$(printf '%s\n' "${ratios[@]}" | sort -n | sed -n 5p)
echo "Median of nine pairs: $median % of the time of ajv-cli."
[ "$median" -le 50 ]
