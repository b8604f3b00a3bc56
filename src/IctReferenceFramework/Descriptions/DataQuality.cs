using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;

namespace IctReferenceFramework.Descriptions;

/// <summary>A property of data that is held to.</summary>
public sealed class DataQuality : DescriptionItem
{
    /// <summary>Which of the four properties.</summary>
    public Sourced<DataQualityProperty>? Property { get => GetChoice<DataQualityProperty>(); init => Put(value); }

    /// <summary>Level to be held.</summary>
    public Sourced<string>? Target { get => GetText(); init => Put(value); }
}
