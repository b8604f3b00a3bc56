#!/usr/bin/env bash
# Whole commands against ajv-cli and spectral-cli on the same files, in turn, so that whatever else the machine does meets all of them; writes
# the table of docs/performance.md. Needs hyperfine, GNU time, npm and a linker. No argument.
set -euo pipefail
cd "$(dirname "$0")/../.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
.ci/linker.sh
dotnet publish src/IctReferenceFramework.Cli -c Release -r linux-x64 -o "$out/native" -v quiet
dotnet publish src/IctReferenceFramework.Cli -c Release -o "$out/jit" -v quiet
npm install --silent --no-audit --no-fund --prefix "$out/npm" ajv-cli@5.0.0 @stoplight/spectral-cli@6.15.0
cat >"$out/spectral.yaml" <<'YAML'
rules:
  component-has-owner: { given: "$.layers.*.components[*]", then: { field: owner, function: truthy } }
  component-has-goal: { given: "$.layers.*.components[*]", then: { field: goal, function: truthy } }
  component-has-status: { given: "$.layers.*.components[*]", then: { field: status, function: truthy } }
  id-is-kebab: { given: "$.layers.*.components[*].id", then: { function: casing, functionOptions: { type: kebab } } }
YAML
dotnet build tests/IctReferenceFramework.Benchmarks -c Release -v quiet

sizes=(20 2000 20000)
ajv=("$out/npm/node_modules/.bin/ajv" validate --spec=draft2020 -s schemas/architecture.schema.json --strict=false --validate-formats=false)
command_of() { # tool, file
  case $1 in
    native) echo "$out/native/ictref validate $2 --as-of 2026-11-22" ;;
    jit) echo "dotnet $out/jit/ictref.dll validate $2 --as-of 2026-11-22" ;;
    ajv) echo "${ajv[*]} -d $2" ;;
    spectral) echo "$out/npm/node_modules/.bin/spectral lint $2 --ruleset $out/spectral.yaml --quiet" ;;
  esac
}

{
  echo "| | ${sizes[0]} components | ${sizes[1]} | ${sizes[2]} |"
  echo "|---|---|---|---|"
  for tool in native jit ajv spectral; do
    row="| $tool |"
    for size in "${sizes[@]}"; do
      file=$out/c$size.yaml
      [ -e "$file" ] || dotnet run --no-build -c Release --project tests/IctReferenceFramework.Benchmarks -- generate "$size" >"$file"
      hyperfine -N -i --warmup 2 --runs 9 --export-csv "$out/$tool-$size.csv" "$(command_of $tool "$file")" >/dev/null 2>&1
      # The median, of nine.
      seconds=$(awk -F, 'NR == 2 { printf "%.3f", $4 }' "$out/$tool-$size.csv")
      # They end with 1: the files have findings.
      memory=$({ /usr/bin/time -f %M $(command_of $tool "$file") 2>&1 >/dev/null || true; } | tail -1)
      echo "$tool $size $seconds" >>"$out/seconds"
      row+=" $seconds s, $((memory / 1024)) MiB |"
    done
    echo "$row"
  done
  for tool in native jit spectral; do
    row="| $tool / ajv |"
    for size in "${sizes[@]}"; do
      row+=" $(awk -v tool=$tool -v size=$size '$2 == size && $1 == tool { ours = $3 } $2 == size && $1 == "ajv" { theirs = $3 } END { printf "%.2f", ours / theirs }' "$out/seconds") |"
    done
    echo "$row"
  done
} | tee "$out/table"

awk -v table="$out/table" '
  /<!-- measured -->/ { print; print ""; while ((getline line < table) > 0) print line; skipping = 1; next }
  /<!-- end -->/ { print ""; skipping = 0 }
  !skipping { print }' docs/performance.md >"$out/page" && cp "$out/page" docs/performance.md
