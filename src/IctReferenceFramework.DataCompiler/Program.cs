using IctReferenceFramework.DataCompiler;
using IctReferenceFramework.Source;
using IctReferenceFramework.Yaml;

// Arguments: the folder to write into, then pairs of a data file and the name it has in the program.
if (args.Length % 2 == 0)
{
    Console.Error.WriteLine("usage: <folder> {<file> <name>}");
    return 2;
}

Directory.CreateDirectory(args[0]);
var broken = false;
foreach (var pair in args.Skip(1).Chunk(2))
{
    var reading = YamlReader.Read(new SourceText(File.ReadAllText(pair[0]), pair[1]), new());
    foreach (var finding in reading.Findings)
    {
        // In the form that a build shows beside the file.
        var at = finding.Location.Start;
        Console.Error.WriteLine($"{pair[0]}({at.Line},{at.Column}): error {finding.Rule.Id}: {finding.Message.En}");
    }

    if (reading is { Tree: { } tree, Findings.Count: 0 })
    {
        TreeWriter.Write(tree, Path.Combine(args[0], pair[1] + ".tree"));
    }
    else
    {
        broken = true;
    }
}

return broken ? 1 : 0;
