using System.Text;
using IctReferenceFramework.Source;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Text;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Tests.Robustness;

/// <summary>
/// A very long value in any place of a description: no message repeats it, and every message keeps a readable length.
/// </summary>
public sealed class LongValueTests
{
    private const int Longest = 1200;

    // Shorter than the 1,024 characters of a key; words with quotes between them cannot be told from those of a
    // message.
    private static readonly string Long = string.Concat(Enumerable.Repeat("dài' và 'rất-dài-", 50));

    public static TheoryData<string> Files { get; } =
        ["docs/examples/hue.yaml", "tests/Corpus/compliance/full.yaml", "docs/examples/gia-lai-2026.yaml"];

    [Theory]
    [MemberData(nameof(Files))]
    public void No_message_carries_a_long_value(string file)
    {
        var source = new SourceText(Repository.Read(file), "test.yaml");
        var tree = YamlReader.Read(source, new()).Tree!;
        var offenders = new SortedSet<string>(StringComparer.Ordinal);

        // Many values at once, and few validations: the schema library counts them.
        const int Rounds = 12;
        foreach (var suffix in new[] { false, true })
        {
            for (var round = 0; round < Rounds; round++)
            {
                var text = new StringBuilder(source.Text);
                for (var index = tree.Count - 1; index > 0; index--)
                {
                    var node = new YamlNode(tree, index);
                    if (index % Rounds == round && node.Kind == YamlKind.Text && node.Text.Length > 0)
                    {
                        var value = suffix ? node.Text + Long : Long + node.Text;
                        text.Remove(node.Span.Start, node.Span.Length).Insert(node.Span.Start, $"\"{value}\"");
                    }
                }

                var result = Validated.Text(text.ToString());
                Assert.NotNull(result.Description);
                var reasons = result.Assessments.SelectMany(assessment => assessment.Results)
                    .SelectMany(each => new[] { each.Target.Reason, each.AsIs.Reason });
                foreach (var message in result.Findings.Concat(result.Suppressed.Select(each => each.Finding))
                    .SelectMany(finding => finding.Related.Select(related => related.Message).Prepend(finding.Message))
                        .Concat(reasons))
                {
                    if (message.Vi.Contains(Long[..100], StringComparison.Ordinal)
                        || message.En.Contains(Long[..100], StringComparison.Ordinal)
                        || message.En.Contains(Long[^100..], StringComparison.Ordinal) || message.Vi.Length > Longest)
                    {
                        offenders.Add(Short(message));
                    }
                }
            }
        }

        Assert.Empty(offenders);
    }

    private static string Short(LocalizedText message)
    {
        var text = message.En.Replace(Long, "LONG", StringComparison.Ordinal);
        return text[..Math.Min(150, text.Length)];
    }
}
