using IctReferenceFramework.Framework;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Tests.Conventions;

public sealed class ChoiceWordsTests
{
    public static TheoryData<string, string, string> Words => new()
    {
        { "status: operational", "status: vận hành", "operational" },
        { "status: operational", "status: hoat dong", "operational" },
        { "status: operational", "status: thí điểm", "trial" },
        { "status: operational", "status: kế hoạch", "planned" },
        { "status: draft", "status: ban hành", "issued" },
        { "status: draft", "status: dự thảo", "draft" },
        { "domain: transport", "domain: giao-thong", "transport" },
        { "framework: 829-2019", "framework: 829/QĐ-BTTTT", "829-2019" },
    };

    /// <summary>Every word of the list stands for a choice that there is.</summary>
    [Fact]
    public void Every_word_of_the_list_is_of_a_choice()
    {
        var values = SchemaTexts.Values.Concat(ReferenceFrameworks.Default.Vocabularies
            .SelectMany(vocabulary => vocabulary.Values.Select(value => value.Id))).ToHashSet();
        Assert.NotEmpty(ChoiceWords.All);
        Assert.Empty(ChoiceWords.All.Where(word => !values.Contains(word.Value)));
        Assert.Empty(ChoiceWords.All.Where(word => !VietnameseLetters.IsComposed(word.Word)));
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void A_Vietnamese_word_suggests_the_choice(string right, string written, string meant)
    {
        var text = """
            format: 1
            framework: 829-2019
            document:
              title: Kiến trúc ICT phát triển đô thị thông minh
              version: "0.1"
              status: draft
              locality: { code: "12", name: Lai Châu }
            layers:
              applications:
                components:
                  - id: ung-dung
                    name: Ứng dụng
                    status: operational
                    domain: transport
            """;
        Assert.Contains(right, text, StringComparison.Ordinal);
        var result = Validated.Text(text.Replace(right, written, StringComparison.Ordinal));
        Assert.Contains(result.Findings, finding => finding.Suggestion == meant);
    }
}
