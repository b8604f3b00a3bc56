using IctReferenceFramework.Text;

namespace IctReferenceFramework.Instruments;

/// <summary>A kind of instrument, such as a decree.</summary>
/// <param name="Code">Its letters in numbers, such as <c>NĐ</c>.</param>
/// <param name="Name">Its name.</param>
internal sealed record InstrumentKind(string Code, LocalizedText Name);
