using System.Text;
using IctReferenceFramework.Source;

namespace IctReferenceFramework.Tests.Reading;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\r\rb", 3, 3, 1)]
    [InlineData("a\n", 2, 2, 1)]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab\ncd", 4, 2, 2)]
    [InlineData("a\u2028b", 2, 1, 3)]
    [InlineData("a\u0085b", 2, 1, 3)]
    public void Lines_end_with_LF_CRLF_or_CR_only(string text, int offset, int line, int column) =>
        Assert.Equal(new(line, column), new SourceText(text, "x").PositionOf(offset));

    [Fact]
    public void A_byte_order_mark_is_dropped() => Assert.Equal("a", new SourceText("\uFEFFa", "x").Text);

    [Fact]
    public void Columns_count_UTF_16_units() => Assert.Equal(new(1, 3), new SourceText("😀a", "x").PositionOf(2));

    [Fact]
    public void The_offset_of_an_invalid_byte_is_exact()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("đường: "), 0xFF, 0x41];
        var decoded = StrictUtf8.Decode(bytes, "x");
        Assert.Equal((TextDefect.InvalidByte, bytes.Length - 2, (byte)0xFF),
            (decoded.Defect, decoded.Offset, decoded.Byte));
    }

    [Fact]
    public void A_cut_off_character_is_invalid()
    {
        var bytes = Encoding.UTF8.GetBytes("aở")[..^1];
        Assert.Equal((TextDefect.InvalidByte, 1),
            (StrictUtf8.Decode(bytes, "x").Defect, StrictUtf8.Decode(bytes, "x").Offset));
    }

    [Fact]
    public void Every_line_can_be_had_without_its_break()
    {
        var source = new SourceText("một\r\nhai\nba", "x");
        Assert.Equal(["một", "hai", "ba"],
            Enumerable.Range(1, source.LineCount).Select(line => source.Line(line).ToString()));
    }
}
