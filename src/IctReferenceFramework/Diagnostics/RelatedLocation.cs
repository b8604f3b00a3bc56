using IctReferenceFramework.Source;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Diagnostics;

/// <summary>A second place that explains a finding.</summary>
/// <param name="Location">The place.</param>
/// <param name="Message">What stands there.</param>
public sealed record RelatedLocation(Location Location, LocalizedText Message);
