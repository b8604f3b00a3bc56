#!/usr/bin/env bash
# Mutation score of rules and assessment by dotnet-stryker: how many changes of the code the tests notice. It takes hours, so
# it is no part of .ci/run; docs/testing.md has the figures. Arguments: patterns of files, in place of all rules and all of
# the assessment, such as 'Compliance/Kinds/*.cs'.
set -euo pipefail
cd "$(dirname "$0")/../tests/IctReferenceFramework.Tests"

tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
dotnet tool install dotnet-stryker --version 5.1.0 --tool-path "$tools" >/dev/null

patterns=("$@")
[ $# -gt 0 ] || patterns=("Rules/**/*.cs" "Compliance/**/*.cs")
mutate=()
for pattern in "${patterns[@]}"; do mutate+=(--mutate "$pattern"); done

# Tests of files and laws, not those that plant thousands of mistakes: they would take days.
"$tools/dotnet-stryker" --project IctReferenceFramework.csproj "${mutate[@]}" --reporter cleartext --reporter html \
  --target-framework net10.0 --test-case-filter \
  "(FullyQualifiedName~CorpusTests|FullyQualifiedName~.Compliance.|FullyQualifiedName~ProfileTests|FullyQualifiedName~ComparisonTests)&FullyQualifiedName!~ScoreProperties"
