namespace IctReferenceFramework.Descriptions;

/// <summary>Something that existed before.</summary>
public sealed class ExistingAsset : DescriptionItem
{
    /// <summary>What exists.</summary>
    public Sourced<string>? Name { get => GetText("name"); init => Put("name", value); }

    /// <summary>How many.</summary>
    public Sourced<double>? Quantity { get => GetNumber("quantity"); init => Put("quantity", value); }

    /// <summary>What becomes of it (not for people).</summary>
    public Sourced<Disposition>? Disposition { get => GetChoice<Disposition>("disposition"); init => Put("disposition", value); }

    /// <summary>The component that it is or becomes.</summary>
    public Sourced<string>? Component { get => GetText("component"); init => Put("component", value); }

    /// <summary>Remark.</summary>
    public Sourced<string>? Note { get => GetText("note"); init => Put("note", value); }

    /// <summary>Documents that show it.</summary>
    public IReadOnlyList<Sourced<string>> Evidence { get => GetTexts("evidence"); init => Put("evidence", value); }
}
