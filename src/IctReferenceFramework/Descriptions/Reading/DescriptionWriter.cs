using System.Collections;
using System.Globalization;
using System.Text;
using IctReferenceFramework.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace IctReferenceFramework.Descriptions.Reading;

/// <summary>Writes a description as YAML: one built in code key by key, one read from a file as it was.</summary>
internal static class DescriptionWriter
{
    /// <summary>The description as YAML text, which reads back as the same description.</summary>
    /// <exception cref="ArgumentException">It holds half a character, or an item that was read from a file.</exception>
    public static string ToYaml(ArchitectureDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        if (description.IsRead)
        {
            return description.Node.Tree.Source.Text;
        }

        var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var emitter = new Emitter(text, new EmitterSettings(2, 1024, isCanonical: false, maxSimpleKeyLength: 1024));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Write(emitter, description);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    private static void Write(Emitter emitter, object value)
    {
        switch (value)
        {
            case DescriptionItem { IsRead: true }:
                throw new ArgumentException("An item read from a file cannot stand in a description built in code.");
            case DescriptionItem item:
                WriteMapping(emitter, item.Built);
                break;
            case IEnumerable<JustifiedUse> uses:
                WriteMapping(emitter, uses.Select(use => KeyValuePair.Create(use.Component.Value, (object)use.Reason)));
                break;
            case IEnumerable list and not string:
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, true, SequenceStyle.Block));
                foreach (var element in list)
                {
                    Write(emitter, element);
                }

                emitter.Emit(new SequenceEnd());
                break;
            default:
                WriteScalar(emitter, value);
                break;
        }
    }

    private static void WriteMapping(Emitter emitter, IEnumerable<KeyValuePair<string, object>> entries)
    {
        emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, true, MappingStyle.Block));
        foreach (var (key, value) in entries)
        {
            emitter.Emit(new Scalar(key));
            Write(emitter, value);
        }

        emitter.Emit(new MappingEnd());
    }

    private static void WriteScalar(Emitter emitter, object value)
    {
        var (text, isText) = value switch
        {
            Sourced<string> s => (s.Value, true),
            Sourced<bool> b => (b.Value ? "true" : "false", false),
            Sourced<int> i => (i.Value.ToString(CultureInfo.InvariantCulture), false),
            Sourced<double> d => (d.Value.ToString("R", CultureInfo.InvariantCulture), false),
            Sourced<DateOnly> d => (d.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), false),
            Sourced<PartialDate> d => (d.Value.ToString(), false),

            // Enumerations of any type: their spelling in files.
            _ => (Kebab.Of(value.ToString() ?? ""), false),
        };
        if (text.EnumerateRunes().Contains(Rune.ReplacementChar) && !text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{text}' holds half a character (a lone surrogate).");
        }

        // Only in double quotes are control characters, foreign line breaks and outer spaces kept as they are.
        var needsQuotes = isText && (CoreSchema.KindOf(text) != YamlKind.Text || text != text.Trim()
            || text.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029'));
        emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text,
            needsQuotes ? ScalarStyle.DoubleQuoted : ScalarStyle.Any, isPlainImplicit: true, isQuotedImplicit: true));
    }
}
