namespace IctReferenceFramework.Text;

/// <summary>A text in the two languages of this library.</summary>
/// <param name="Vi">Vietnamese, tone marks in composed form (NFC).</param>
/// <param name="En">English.</param>
public sealed record LocalizedText(string Vi, string En)
{
    /// <summary>Makes a text of two messages with values in them.</summary>
    public LocalizedText(MessageText vi, MessageText en)
        : this(vi.ToString(), en.ToString())
    {
    }

    /// <summary>The text in a language.</summary>
    /// <param name="language">Vietnamese or English.</param>
    /// <returns>The text.</returns>
    public string In(Language language) => language == Language.Vietnamese ? Vi : En;

    /// <summary>Both texts, Vietnamese first.</summary>
    /// <returns>The Vietnamese text.</returns>
    public override string ToString() => $"{Vi} / {En}";
}
