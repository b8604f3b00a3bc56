using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;

namespace IctReferenceFramework.Descriptions;

/// <summary>Money of a project.</summary>
public sealed class Budget : DescriptionItem
{
    /// <summary>Amount of money, in the unit beside it.</summary>
    public Sourced<double>? Amount { get => GetNumber(); init => Put(value); }

    /// <summary>Unit of the amount, such as a million đồng.</summary>
    public Sourced<CurrencyUnit>? Unit { get => GetChoice<CurrencyUnit>(); init => Put(value); }

    /// <summary>Where this amount comes from.</summary>
    public Sourced<FundingSource>? Source { get => GetChoice<FundingSource>(); init => Put(value); }
}
