#!/usr/bin/env bash
# A program that references the package from a folder, as a user of the NuGet package would.
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
    <RestoreAdditionalProjectSources>$1/packages</RestoreAdditionalProjectSources>
    <RestorePackagesPath>$folder/restored</RestorePackagesPath>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="IctReferenceFramework" Version="$version" /></ItemGroup>
</Project>
XML
cat >"$folder/Program.cs" <<'CS'
using IctReferenceFramework;

var result = new ArchitectureValidator().ValidateFile(args[0]);
Console.WriteLine($"{result.Description!.OperationsCentres[0].Name}: {result.Count(IctReferenceFramework.Diagnostics.Severity.Error)} lỗi");
return result.Count(IctReferenceFramework.Diagnostics.Severity.Error);
CS
dotnet run --project "$folder" -- "$PWD/docs/examples/hue.yaml"
