#!/usr/bin/env bash
# A program that references the packages from a folder, as a user of NuGet would: as it is, trimmed, and as native code. All three must say
# and write the same.
set -euo pipefail
folder="$1/consumer"
mkdir -p "$folder"
version=$(basename "$1"/packages/IctReferenceFramework.[0-9]*.nupkg .nupkg | sed 's/^IctReferenceFramework\.//')
cat >"$folder/consumer.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <InvariantGlobalization>true</InvariantGlobalization>
    <RestoreAdditionalProjectSources>$1/packages</RestoreAdditionalProjectSources>
    <RestorePackagesPath>$folder/restored</RestorePackagesPath>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="IctReferenceFramework.Office" Version="$version" /></ItemGroup>
</Project>
XML
cat >"$folder/Program.cs" <<'CS'
using IctReferenceFramework;
using IctReferenceFramework.Office;
using IctReferenceFramework.Reports;

var result = await new ArchitectureValidator(new() { AsOf = new(2026, 11, 22) }).ValidateFileAsync(args[0]);
Console.WriteLine($"{result.Description!.OperationsCentres[0].Name}: {result.Count(IctReferenceFramework.Diagnostics.Severity.Error)} lỗi");
foreach (var report in new IReport[] { BuiltInReports.Find("json")!, BuiltInReports.Find("html")!, new WordReport(), new ExcelReport() })
{
    using var file = File.Create(Path.Combine(args[1], $"hue.{report.Format}"));
    report.Write([result], file, new());
}
CS
hue="$PWD/docs/examples/hue.yaml"
mkdir -p "$folder/plain" "$folder/trimmed" "$folder/native"
dotnet run --project "$folder" -- "$hue" "$folder/plain"
for form in trimmed native; do
  case $form in trimmed) how="-p:PublishTrimmed=true --self-contained" ;; native) how="-p:PublishAot=true" ;; esac
  dotnet publish "$folder" --runtime linux-x64 --output "$folder/$form-program" -v quiet $how
  "$folder/$form-program/consumer" "$hue" "$folder/$form"
  for file in "$folder"/plain/*; do cmp "$file" "$folder/$form/$(basename "$file")"; done
done
