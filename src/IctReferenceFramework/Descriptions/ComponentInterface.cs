using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;

namespace IctReferenceFramework.Descriptions;

/// <summary>An interface that a component offers.</summary>
public sealed class ComponentInterface : DescriptionItem
{
    /// <summary>Name of the interface.</summary>
    public Sourced<string>? Name { get => GetText(); init => Put(value); }

    /// <summary>Components on the other side.</summary>
    public IReadOnlyList<Sourced<string>> With { get => GetTexts(); init => Put(value); }

    /// <summary>Outside system on the other side.</summary>
    public Sourced<string>? External { get => GetText(); init => Put(value); }

    /// <summary>Protocol that it speaks.</summary>
    public Sourced<Protocol>? Protocol { get => GetChoice<Protocol>(); init => Put(value); }

    /// <summary>Standard of the data that it exchanges.</summary>
    public Sourced<string>? Format { get => GetText(); init => Put(value); }

    /// <summary>Version of the interface.</summary>
    public Sourced<string>? Version { get => GetText(); init => Put(value); }

    /// <summary>How callers prove who they are.</summary>
    public Sourced<string>? Authentication { get => GetText(); init => Put(value); }

    /// <summary>Id of the document that specifies it.</summary>
    public Sourced<string>? Contract { get => GetText(); init => Put(value); }
}
