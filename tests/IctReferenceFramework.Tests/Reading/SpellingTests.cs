using System.Text;
using FsCheck;
using FsCheck.Fluent;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Tests.Reading;

public sealed class SpellingTests
{
    private const string Letters =
        "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵAÀĂẮÂẬĐÊỆÔỘƠỢƯỰY 1-";

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("nên-tảng", "nen-tang")]
    [InlineData("đường-trục", "duong-truc")]
    [InlineData("legalBasis", "legal-basis")]
    [InlineData("legal_basis", "legal-basis")]
    [InlineData("khong-giong-gi", null)]
    [InlineData("", null)]
    public void The_word_meant_is_found_across_tone_marks_case_and_slips(string word, string? expected) =>
        Assert.Equal(expected, Spelling.Nearest(word, ["title", "nen-tang", "duong-truc", "legal-basis"]));

    /// <summary>
    /// The platform's own normalisation is the oracle where it works; the library must not depend on it.
    /// </summary>
    [Fact]
    public void Composition_of_Vietnamese_is_that_of_Unicode()
    {
        Prop.ForAll(Words().ToArbitrary(), word =>
        {
            var decomposed = Decompose(word);
            Assert.Equal(word, VietnameseLetters.Compose(decomposed));
            Assert.Equal(VietnameseLetters.Fold(word), VietnameseLetters.Fold(decomposed));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void A_tone_mark_before_the_mark_of_the_shape_composes_too() =>
        Assert.Equal("ậ", VietnameseLetters.Compose("a\u0323\u0302"));

    [Fact]
    public void Folding_leaves_plain_lower_case_letters()
    {
        Assert.Equal("trung tam du lieu do thi", VietnameseLetters.Fold("Trung  tâm\tDỮ LIỆU Đô thị "));
        Prop.ForAll(Words().ToArbitrary(), word =>
        {
            var folded = VietnameseLetters.Fold(word);
            Assert.Equal(folded, VietnameseLetters.Fold(folded));
            Assert.All(folded, c => Assert.True(c < 128));
        }).QuickCheckThrowOnFailure();
    }

    private static Gen<string> Words() => Gen.Elements<char>([.. Letters]).ArrayOf()
        .Select(letters => new string(letters));

    private static string Decompose(string word) => word.Normalize(NormalizationForm.FormD);
}
