using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;
using static IctReferenceFramework.Reports.Html.Tags;

namespace IctReferenceFramework.Reports.Html;

/// <summary>The page around the articles: styles, script, and a policy that lets nothing else in.</summary>
internal static class HtmlPage
{
    private const int LongestTitle = 140;

    private static readonly Lazy<string> Style = new(
        () => Resource("report.css") + Resource("first-screen.css") + Resource("pictures.css")
            + Resource("portfolio.css"));
    private static readonly Lazy<string> Script = new(() => Resource("report.js"));

    public static string Render(string title, IEnumerable<XElement> articles, Language language)
    {
        var style = Style.Value + Running(title);
        var policy = $"default-src 'none'; style-src 'sha256-{Hash(style)}'; script-src "
            + $"'sha256-{Hash(Script.Value)}'; "
            + "img-src data:; base-uri 'none'; form-action 'none'";
        var body = Tag("body",
            Tag("a", Class("skip"), Attribute("href", "#main"), HeadingTexts.Skip.In(language)),
            Bar.Hatchings(),
            Toolbar(language),
            Tag("main", Attribute("id", "main"), articles));
        return $"""
            <!DOCTYPE html>
            <html lang="{(language == Language.Vietnamese ? "vi" : "en")}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="IctReferenceFramework {ToolVersion.Text}">
            <meta name="color-scheme" content="light dark">
            {Text(Tag("title", title))}
            <style>{style}</style>
            </head>
            {Text(body)}
            <script>{Script.Value}</script>
            </html>

            """.ReplaceLineEndings("\n");
    }

    // The title on top of each printed page. What a user named is written as numbers of characters, which end nothing.
    private static string Running(string title) =>
        $$"""
        @media print { @page { @top-left { content: "{{Escaped(title)}}"; font: 9pt "Noto Sans", sans-serif; } } }

        """.ReplaceLineEndings("\n");

    private static string Escaped(string title) => string.Concat(PrintableText.Escape(title).EnumerateRunes()
        .Take(LongestTitle).Select(rune => Rune.IsLetterOrDigit(rune) || rune.Value == ' '
            ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ")));

    private static XElement Toolbar(Language language) => Tag("div", Class("toolbar"), Attribute("hidden", "hidden"),
        Tag("button", Attribute("type", "button"), Attribute("data-action", "theme"), HeadingTexts.Theme.In(language)),
        Tag("button", Attribute("type", "button"), Attribute("data-action", "print"), HeadingTexts.Print.In(language)));

    private static string Text(XElement element)
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, CheckCharacters = false,
            NewLineHandling = NewLineHandling.None };
        using (var writer = XmlWriter.Create(text, settings))
        {
            element.WriteTo(writer);
        }

        return text.ToString();
    }

    private static string Hash(string text) => Convert.ToBase64String(Sha256.Of(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using var stream = typeof(HtmlPage).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource '{name}' is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
