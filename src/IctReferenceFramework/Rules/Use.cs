using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Rules;

/// <summary>A use of one component by another, or by a group of users.</summary>
/// <param name="FromPart">Id of the part that uses.</param>
/// <param name="From">Who uses, by id.</param>
/// <param name="ToPart">Id of the part that is used.</param>
/// <param name="To">What is used.</param>
/// <param name="Id">The id as written, with its place.</param>
/// <param name="Reason">The reason, where one is given.</param>
public sealed record Use(
    string FromPart, string From, string ToPart, ArchitectureElement To, Sourced<string> Id, Sourced<string>? Reason)
{
    /// <summary>All uses whose both ends are known, in the order of the framework.</summary>
    internal static IEnumerable<Use> In(RuleContext context)
    {
        var elements =
            from element in context.Description.Elements
            from use in Written(element)
            select (From: element.RawValue("id") ?? "", Part: PartOf(element), use.Id, use.Reason);
        var groups =
            from @group in context.Description.Layers?.Users?.Groups ?? []
            from used in @group.Uses
            select (From: @group.RawValue("id") ?? "", Part: PartIds.Users, Id: used,
                Reason: (Sourced<string>?)null);
        return
            from use in elements.Concat(groups)
            let target = context.Index.Element(use.Id.Value)
            where target is not null
            select new Use(use.Part, use.From, PartOf(target), target, use.Id, use.Reason);
    }

    /// <summary>Id of the part that an element stands in.</summary>
    internal static string PartOf(ArchitectureElement element) =>
        element is Component component ? component.Part : PartIds.OperationsCentre;

    private static IEnumerable<(Sourced<string> Id, Sourced<string>? Reason)> Written(ArchitectureElement element) =>
        element.Uses.Select(id => (id, (Sourced<string>?)null))
            .Concat(element.UsesWithReason.Select(use => (use.Component, (Sourced<string>?)use.Reason)));
}
