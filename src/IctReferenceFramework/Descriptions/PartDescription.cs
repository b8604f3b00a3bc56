using IctReferenceFramework.Descriptions.Reading;

namespace IctReferenceFramework.Descriptions;

/// <summary>What is described of one layer or one cross-cutting system.</summary>
public class PartDescription : DescriptionItem
{
    /// <summary>Logical components of this part.</summary>
    public IReadOnlyList<Component> Components { get => GetItems<Component>(); init => Put(value); }

    /// <summary>Standards applied in this part.</summary>
    public IReadOnlyList<AppliedStandard> Standards { get => GetItems<AppliedStandard>(); init => Put(value); }
}
