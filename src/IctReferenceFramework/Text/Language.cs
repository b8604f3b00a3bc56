namespace IctReferenceFramework.Text;

/// <summary>Language of a report.</summary>
public enum Language
{
    /// <summary>Tiếng Việt.</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}
