using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Schema;

namespace IctReferenceFramework.Framework;

/// <summary>The profiles of this library, and those of users.</summary>
public static class Profiles
{
    /// <summary>What the names of the embedded data files begin with.</summary>
    private const string Prefix = "profile.";

    private static readonly IReadOnlyList<string> EmbeddedIds = EmbeddedData.NamesBeginningWith(Prefix);

    private static readonly Lazy<IReadOnlyList<Profile>> Embedded =
        new(() => [.. EmbeddedIds.Select(id => FrameworkReader.ReadProfile(EmbeddedData.Tree(Prefix + id)))]);

    /// <summary>Ids of the profiles that are part of this library; they are not read for it.</summary>
    public static IReadOnlyList<string> Ids => EmbeddedIds;

    /// <summary>The profiles that are part of this library.</summary>
    /// <exception cref="InvalidFrameworkDataException">Embedded data is broken: a defect of the library.</exception>
    public static IReadOnlyList<Profile> All => Embedded.Value;

    /// <summary>The profile with an id, or <see langword="null"/>.</summary>
    /// <param name="id">Such as <c>smart-city-269-2025</c>.</param>
    /// <returns>The profile, or null.</returns>
    public static Profile? Find(string id) => EmbeddedIds.Contains(id) ? All.First(profile => profile.Id == id) : null;

    /// <summary>The profile with an id, such as <c>ioc-1709-2025</c>.</summary>
    /// <param name="id">Such as <c>smart-city-269-2025</c>.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ArgumentException">There is none with this id.</exception>
    public static Profile Get(string id) => Find(id)
        ?? throw new ArgumentException($"There is no profile '{id}'.", nameof(id));

    /// <summary>
    /// Loads a profile from a user's data file, in the shape of <c>schemas/framework.schema.json</c>.
    /// </summary>
    /// <param name="path">Path of the file; it is shown in findings as given.</param>
    /// <param name="over">The framework it is laid over; the one of 2019 unless told.</param>
    /// <returns>The profile, or the findings that say why there is none.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static Loaded<Profile> Load(string path, ReferenceFramework? over = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return Load(File.ReadAllBytes(path), path, over);
    }

    /// <summary>
    /// Loads a profile from the bytes of a data file, as <see cref="Load(string, ReferenceFramework?)"/> does.
    /// </summary>
    /// <param name="content">UTF-8 text.</param>
    /// <param name="name">Name shown in findings.</param>
    /// <param name="over">The framework it is laid over; the one of 2019 unless told.</param>
    /// <returns>The profile, or the findings that say why there is none.</returns>
    public static Loaded<Profile> Load(ReadOnlySpan<byte> content, string name, ReferenceFramework? over = null)
    {
        return Loaded<Profile>.From(
            content, name, EmbeddedSchema.Framework,
            tree => new FrameworkCheck(tree, over ?? ReferenceFrameworks.Default).Run(), FrameworkReader.ReadProfile);
    }

    /// <summary>The text of the data file of an embedded profile.</summary>
    /// <param name="id">Such as <c>smart-city-269-2025</c>.</param>
    /// <returns>YAML, as it was compiled in.</returns>
    /// <exception cref="ArgumentException">There is none with this id.</exception>
    public static string DataOf(string id) => EmbeddedData.Text(Prefix + Get(id).Id);
}
