namespace IctReferenceFramework.Descriptions;

/// <summary>A class of devices.</summary>
public sealed class Device : DescriptionItem
{
    /// <summary>Which kind it is.</summary>
    public Sourced<string>? Kind { get => GetText("kind"); init => Put("kind", value); }

    /// <summary>Class or model name.</summary>
    public Sourced<string>? Name { get => GetText("name"); init => Put("name", value); }

    /// <summary>How many.</summary>
    public Sourced<int>? Quantity { get => GetWhole("quantity"); init => Put("quantity", value); }

    /// <summary>Form of the data.</summary>
    public Sourced<string>? Format { get => GetText("format"); init => Put("format", value); }

    /// <summary>How often it is renewed.</summary>
    public Sourced<RefreshRate>? Refresh { get => GetChoice<RefreshRate>("refresh"); init => Put("refresh", value); }

    /// <summary>Accuracy of the readings.</summary>
    public Sourced<string>? Accuracy { get => GetText("accuracy"); init => Put("accuracy", value); }

    /// <summary>Document on how a wrong command is stopped (actuators).</summary>
    public Sourced<string>? Interlock { get => GetText("interlock"); init => Put("interlock", value); }
}
