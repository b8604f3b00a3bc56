using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Catalogue;

/// <summary>The standing of a framework in words: each fact with how sure it is, and who says so.</summary>
internal static class StatusTexts
{
    /// <summary>A fact, such as <c>… (đã kiểm chứng; nguồn: …)</c>.</summary>
    public static LocalizedText Of(KnownFact fact, ReferenceFramework framework) =>
        new(Of(fact, framework, Language.Vietnamese), Of(fact, framework, Language.English));

    private static string Of(KnownFact fact, ReferenceFramework framework, Language language)
    {
        if (fact.Confidence is not { } confidence)
        {
            return fact.Statement.In(language);
        }

        var sources = string.Join("; ", fact.Sources.Select(framework.FindSource).OfType<SourceReference>()
            .Select(source => source.Title.In(language)));
        return $"{fact.Statement.In(language)} ({Labels.Of(confidence).In(language)}"
            + (sources.Length == 0 ? ")" : $"; {(language == Language.Vietnamese ? "nguồn" : "source")}: {sources})");
    }
}
