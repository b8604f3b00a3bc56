using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Text;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Framework;

/// <summary>The reference frameworks of this library, and those of users.</summary>
/// <example>
/// <code>
/// ReferenceFramework framework = ReferenceFrameworks.Get("829-2019");
/// foreach (var layer in framework.Parts.OfType&lt;Layer&gt;())
/// {
///     Console.WriteLine($"{layer.Number}. {layer.Name.Vi}: {layer.Functions.Count} chức năng");
/// }
///
/// Requirement centre = framework.FindRequirement("IOC-01")!;
/// Console.WriteLine($"{centre.Title.Vi} ({centre.Obligation}, {centre.Provenance.Confidence})");
/// </code>
/// </example>
public static class ReferenceFrameworks
{
    private static readonly string[] EmbeddedIds = ["829-2019"];

    private static readonly Lazy<IReadOnlyList<ReferenceFramework>> Embedded =
        new(() => [.. EmbeddedIds.Select(id => FrameworkReader.Read(EmbeddedData.Tree(id)))]);

    /// <summary>The frameworks that are part of this library.</summary>
    /// <exception cref="InvalidFrameworkDataException">Embedded data is broken: a defect of the library.</exception>
    public static IReadOnlyList<ReferenceFramework> All => Embedded.Value;

    /// <summary>The framework of 2019: Decision 829/QĐ-BTTTT.</summary>
    public static ReferenceFramework Default => All[0];

    /// <summary>The framework with an id, such as <c>829-2019</c>.</summary>
    /// <param name="id">Such as <c>829-2019</c>.</param>
    /// <returns>The framework.</returns>
    /// <exception cref="ArgumentException">There is none with this id.</exception>
    public static ReferenceFramework Get(string id) =>
        Find(id) ?? throw new ArgumentException($"There is no framework '{id}'.", nameof(id));

    /// <summary>The framework with an id, or <see langword="null"/>.</summary>
    /// <param name="id">Such as <c>829-2019</c>.</param>
    /// <returns>The framework, or null.</returns>
    public static ReferenceFramework? Find(string id) => All.FirstOrDefault(framework => framework.Id == id);

    /// <summary>
    /// Loads a framework from a user's data file, in the shape of <c>schemas/framework.schema.json</c>.
    /// </summary>
    /// <param name="path">Path of the file; it is shown in findings as given.</param>
    /// <returns>The framework, or the findings that say why there is none.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static Loaded<ReferenceFramework> Load(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return Load(File.ReadAllBytes(path), path);
    }

    /// <summary>Loads a framework from the bytes of a data file.</summary>
    /// <param name="content">UTF-8 text.</param>
    /// <param name="name">Name shown in findings.</param>
    /// <returns>The framework, or the findings that say why there is none.</returns>
    public static Loaded<ReferenceFramework> Load(ReadOnlySpan<byte> content, string name)
    {
        var digest = Convert.ToHexStringLower(Sha256.Of(content));
        return Loaded<ReferenceFramework>.From(
            content, name, EmbeddedSchema.Framework, tree => new FrameworkCheck(tree).Run(),
            tree => FrameworkReader.Read(tree, new(name, digest, DifferenceOf(tree))));
    }

    private static FrameworkDifference? DifferenceOf(YamlTree own) =>
        new DataNode(own.Root).Text("id") is var id && EmbeddedIds.Contains(id)
            ? FrameworkDifference.Between(EmbeddedData.Tree(id), own) : null;

    /// <summary>The text of the data file of an embedded framework.</summary>
    /// <param name="id">Such as <c>829-2019</c>.</param>
    /// <returns>YAML, as it was compiled in.</returns>
    /// <exception cref="ArgumentException">There is none with this id.</exception>
    public static string DataOf(string id) => EmbeddedData.Text(Get(id).Id);
}
