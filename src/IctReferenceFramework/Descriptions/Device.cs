using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;

namespace IctReferenceFramework.Descriptions;

/// <summary>A class of devices.</summary>
public sealed class Device : DescriptionItem
{
    /// <summary>Which kind it is.</summary>
    public Sourced<string>? Kind { get => GetText(); init => Put(value); }

    /// <summary>Class or model name.</summary>
    public Sourced<string>? Name { get => GetText(); init => Put(value); }

    /// <summary>Number of devices.</summary>
    public Sourced<int>? Quantity { get => GetWhole(); init => Put(value); }

    /// <summary>Form of the data.</summary>
    public Sourced<string>? Format { get => GetText(); init => Put(value); }

    /// <summary>How often it is renewed.</summary>
    public Sourced<RefreshRate>? Refresh { get => GetChoice<RefreshRate>(); init => Put(value); }

    /// <summary>Accuracy of the readings.</summary>
    public Sourced<string>? Accuracy { get => GetText(); init => Put(value); }

    /// <summary>Document on how a wrong command is stopped (actuators).</summary>
    public Sourced<string>? Interlock { get => GetText(); init => Put(value); }
}
