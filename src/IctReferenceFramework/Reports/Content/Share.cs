using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Content;

/// <summary>A share of a bar.</summary>
/// <param name="Count">How many.</param>
/// <param name="Style">A word for it, used as the name of a style.</param>
/// <param name="Sign">A sign beside the colour; may be empty.</param>
/// <param name="Name">What they are.</param>
internal sealed record Share(int Count, string Style, string Sign, LocalizedText Name)
{
    /// <summary>Such as <c>15 đáp ứng một phần</c>.</summary>
    public LocalizedText Said => new($"{Count} {Name.Vi}", $"{Count} {Name.En}");
}
