using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;

namespace IctReferenceFramework.Descriptions;

/// <summary>Something that existed before.</summary>
public sealed class ExistingAsset : DescriptionItem
{
    /// <summary>Name of what exists.</summary>
    public Sourced<string>? Name { get => GetText(); init => Put(value); }

    /// <summary>Number of them.</summary>
    public Sourced<double>? Quantity { get => GetNumber(); init => Put(value); }

    /// <summary>What becomes of it (not for people).</summary>
    public Sourced<Disposition>? Disposition { get => GetChoice<Disposition>(); init => Put(value); }

    /// <summary>The component that it is or becomes.</summary>
    public Sourced<string>? Component { get => GetText(); init => Put(value); }

    /// <summary>Remark.</summary>
    public Sourced<string>? Note { get => GetText(); init => Put(value); }

    /// <summary>Documents that show it.</summary>
    public IReadOnlyList<Sourced<string>> Evidence { get => GetTexts(); init => Put(value); }
}
