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
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Office;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Rules;

// A rule of the user's own.
var unused = new SharedStoreIsUsed().Check(RuleContext.Of(File.ReadAllText(args[0]), new(2026, 11, 22))).ToList();
Console.WriteLine($"{unused.Count} × {nameof(SharedStoreIsUsed)}, dòng {string.Join(", ", unused.Select(finding => finding.Location.Line))}");

var result = await new ArchitectureValidator(new() { AsOf = new(2026, 11, 22) }).ValidateFileAsync(args[0]);
Console.WriteLine($"{result.Description!.OperationsCentres[0].Name}: {result.Count(Severity.Error)} lỗi");
foreach (var report in new[] { BuiltInReports.Find("json")!, BuiltInReports.Find("html")!, OfficeReports.Find("docx")!, OfficeReports.Find("xlsx")! })
{
    using var file = File.Create(Path.Combine(args[1], $"hue.{report.Format}"));
    report.Write([result], file, new());
}

internal sealed class SharedStoreIsUsed : Rule
{
    public override RuleInfo Info { get; } = new("XMP0001", "shared-store-is-used")
    {
        Title = new("Kho dữ liệu được sử dụng", "The store is used"),
        Rationale = new("Kho không ai dùng là lãng phí.", "A store that nobody uses is waste."),
        Remedy = new("Ghi 'uses'.", "Write 'uses'."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from component in context.Description.Components
        where !context.IsDraft && component.Id is not null && context.Find(component.Id.Value) == component
            && context.Uses.All(use => use.To != component)
        select Violation(component.LocationOf("functions"), $"'{component.Id}' chưa được dùng.", $"'{component.Id}' is not used.");
}
CS
hue="$PWD/docs/examples/hue.yaml"
mkdir -p "$folder/plain" "$folder/trimmed" "$folder/native"
dotnet run --project "$folder" -- "$hue" "$folder/plain" | tee "$folder/plain/said"
for form in trimmed native; do
  case $form in trimmed) how="-p:PublishTrimmed=true --self-contained" ;; native) how="-p:PublishAot=true" ;; esac
  dotnet publish "$folder" --runtime linux-x64 --output "$folder/$form-program" -v quiet $how
  "$folder/$form-program/consumer" "$hue" "$folder/$form" >"$folder/$form/said"
  for file in "$folder"/plain/*; do cmp "$file" "$folder/$form/$(basename "$file")"; done
done
