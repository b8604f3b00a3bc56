namespace IctReferenceFramework.Descriptions;

/// <summary>An interface that a component offers.</summary>
public sealed class ComponentInterface : DescriptionItem
{
    /// <summary>Name of the interface.</summary>
    public Sourced<string>? Name { get => GetText("name"); init => Put("name", value); }

    /// <summary>Components on the other side.</summary>
    public IReadOnlyList<Sourced<string>> With { get => GetTexts("with"); init => Put("with", value); }

    /// <summary>Outside system on the other side.</summary>
    public Sourced<string>? External { get => GetText("external"); init => Put("external", value); }

    /// <summary>Protocol spoken.</summary>
    public Sourced<Protocol>? Protocol { get => GetChoice<Protocol>("protocol"); init => Put("protocol", value); }

    /// <summary>Data standard.</summary>
    public Sourced<string>? Format { get => GetText("format"); init => Put("format", value); }

    /// <summary>Version of the interface.</summary>
    public Sourced<string>? Version { get => GetText("version"); init => Put("version", value); }

    /// <summary>How callers prove who they are.</summary>
    public Sourced<string>? Authentication { get => GetText("authentication"); init => Put("authentication", value); }

    /// <summary>Published specification.</summary>
    public Sourced<string>? Contract { get => GetText("contract"); init => Put("contract", value); }
}
