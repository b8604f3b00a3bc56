using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance.Selections;

/// <summary>Items of a description that checks look at, all that there is to say of them.</summary>
/// <param name="Name">Name in data files.</param>
/// <param name="Label">What the items are called.</param>
/// <param name="From">Where they are read.</param>
/// <param name="Items">Those that count in a view.</param>
internal sealed record Selection(string Name, CountedNoun Label, ReadingPlace From, Func<AssessmentContext,
    IEnumerable<CheckedItem>> Items);
