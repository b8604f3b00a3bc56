#!/usr/bin/env bash
# The native executable: does it say what the tool compiled just in time says, does it need nothing but the C library, does it start fast?
# Arguments: the native executable, a program that runs the other one, a folder to work in.
set -euo pipefail
cd "$(dirname "$0")/.."
native=$1 other=$2 out=$3
mkdir -p "$out"

[ "$(stat -c %s "$native")" -le $((40 * 1024 * 1024)) ] || { echo "The executable is larger than 40 MB."; exit 1; }

# Each command is run by both; what they print, what they write and how they end must be the same.
compared=0
same() {
  local code_native=0 code_other=0
  rm -rf "$out/written" "$out/by-native" "$out/by-other"
  mkdir "$out/written"
  "$native" "${@//OUTPUT/$out/written/result}" >"$out/written/stdout" 2>"$out/written/stderr" || code_native=$?
  mv "$out/written" "$out/by-native"
  mkdir "$out/written"
  $other "${@//OUTPUT/$out/written/result}" >"$out/written/stdout" 2>"$out/written/stderr" || code_other=$?
  mv "$out/written" "$out/by-other"
  [ "$code_native" -eq "$code_other" ] && diff -r "$out/by-native" "$out/by-other" >"$out/difference" \
    || { echo "differ: ictref $* (exit codes $code_native, $code_other)"; head -5 "$out/difference"; exit 1; }
  compared=$((compared + 1))
}

day=2026-11-22
for form in text json sarif junit github gitlab azure step-summary markdown html; do
  same validate docs/examples tests/Corpus --format "$form" --as-of "$day" --max-findings all
done
same validate docs/examples tests/Corpus --lang en --strict --as-of "$day"
for file in docs/examples/*.yaml; do
  [ "$file" = docs/examples/portfolio.yaml ] || for form in docx xlsx html markdown svg; do
    same report "$file" --format "$form" --as-of "$day" --output "OUTPUT.$form" --force
  done
done
for form in html json text xlsx; do same portfolio docs/examples --format "$form" --as-of "$day" --output "OUTPUT.$form" --force; done
same diff docs/examples/hue.yaml docs/examples/da-nang.yaml --as-of "$day"
same baseline create docs/examples --as-of "$day" --output OUTPUT.json --force
same explain SVC-01
same explain ICT2002 --lang en
same framework --lang en
for command in rules provinces instruments profile schema --help "schema framework" "init --province 46"; do same $command; done
echo "$compared commands: same bytes."

# Nothing but itself, the loader and the C library.
root=$out/root
rm -rf "$root"
mkdir -p "$root/tmp"
cp "$native" "$root/ictref"
cp docs/examples/hue.yaml docs/examples/can-tho.yaml "$root/"
ldd "$native" | grep -o '/[^ ]*' | while read -r library; do
  case "$(basename "$library")" in
    ld-linux-*|libc.so.*|libm.so.*|libpthread.so.*|libdl.so.*|librt.so.*) mkdir -p "$root$(dirname "$library")"; cp -L "$library" "$root$library" ;;
    *) echo "The executable needs $library."; exit 1 ;;
  esac
done
enter() {
  if [ "$(id -u)" -eq 0 ]; then chroot "$root" "$@"
  elif sudo -n true 2>/dev/null; then sudo -n chroot "$root" "$@"
  else unshare --map-root-user chroot "$root" "$@"; fi
}
enter /ictref validate /hue.yaml --as-of "$day" >/dev/null
enter /ictref report /hue.yaml --format docx --output /hue.docx >/dev/null
enter /ictref report /hue.yaml --format xlsx --output /hue.xlsx >/dev/null
enter /ictref portfolio / --format html --output /portfolio.html >/dev/null
[ -s "$root/hue.docx" ] && [ -s "$root/hue.xlsx" ] && [ -s "$root/portfolio.html" ]
echo "Validated, written and rolled up beside nothing but: $(cd "$root" && find . -name '*.so*' -printf '%f ')"
