namespace IctReferenceFramework.Descriptions.Reading;

/// <summary>What an id names. Ids are unique in their kind.</summary>
internal enum ReferenceKind
{
    Component,
    Dataset,
    Group,
    Phase,
    Document,
    Stakeholder,
    Measure,
    Project,
    Indicator,
}
