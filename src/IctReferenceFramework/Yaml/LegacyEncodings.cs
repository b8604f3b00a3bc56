using System.Text;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Yaml;

/// <summary>
/// Recognises texts in an old Vietnamese encoding: read in the right one, they hold words that everybody uses.
/// </summary>
internal static class LegacyEncodings
{
    private const int Looked = 65536;

    // Letters of TCVN3 from 0xB5 on; a blank where it has none.
    private const string Tcvn3High = "àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ";

    private const string Tcvn3Low = "ĂÂÊÔƠƯĐăâêôơưđ";

    // What Windows-1252 has from 0x80 to 0x9F; a blank where it has nothing.
    private const string Windows1252Low = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    private static readonly Dictionary<char, string> VniMarks = new()
    {
        ['\u00F9'] = "\u0301",
            ['\u00F8'] = "\u0300", ['\u00FB'] = "\u0309", ['\u00F5'] = "\u0303", ['\u00EF'] = "\u0323",
        ['\u00E2'] = "\u0302", ['\u00E1'] = "\u0302\u0301", ['\u00E0'] = "\u0302\u0300", ['\u00E5'] = "\u0302\u0309",
        ['\u00E3'] = "\u0302\u0303", ['\u00E4'] = "\u0302\u0323", ['\u00EA'] = "\u0306", ['\u00E9'] = "\u0306\u0301",
        ['\u00E8'] = "\u0306\u0300",
            ['\u00FA'] = "\u0306\u0309", ['\u00FC'] = "\u0306\u0303", ['\u00EB'] = "\u0306\u0323",
    };

    private static readonly Dictionary<char, char> VniLetters = new()
    {
        ['\u00F4'] = 'ơ', ['\u00F6'] = 'ư',
            ['\u00F1'] = 'đ', ['\u00ED'] = 'í', ['\u00EC'] = 'ì', ['\u00E6'] = 'ỉ', ['\u00F3'] = 'ĩ',
        ['\u00F2'] = 'ị', ['\u00EE'] = 'ỵ', ['\u00D1'] = 'Đ', ['\u00D4'] = 'Ơ', ['\u00D6'] = 'Ư',
    };

    private static readonly Dictionary<char, char> Windows1258 = new()
    {
        ['\u00C3'] = 'Ă', ['\u00CC'] = '\u0300', ['\u00D0'] = 'Đ',
            ['\u00D2'] = '\u0309', ['\u00D5'] = 'Ơ', ['\u00DD'] = 'Ư',
        ['\u00DE'] = '\u0303', ['\u00E3'] = 'ă',
            ['\u00EC'] = '\u0301', ['\u00F0'] = 'đ', ['\u00F2'] = '\u0323', ['\u00F5'] = 'ơ', ['\u00FD'] = 'ư',
    };

    private static readonly char[] Separators =
        [' ', '\n', '\r', '\t', '"', '\'', ',', '.', ':', ';', '-', '(', ')', '[', ']', '{', '}', '/'];

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "án", "ảnh", "bảo", "bộ", "các", "chỉ", "chính", "chủ", "chức", "cơ", "công", "của", "dịch", "dữ", "dụng",
        "dự", "đầu", "đề", "địa", "điện",
        "điều", "định", "đô", "được", "giám", "giáo", "hạ", "hành", "hệ", "hiện", "hội", "hợp", "huyện", "kế", "kết",
        "kiến", "lập", "lĩnh", "liệu",
        "lý", "lớp", "mạng", "mật", "môi", "năm", "năng", "nền", "ngày", "nghệ", "nghiệp", "người", "nhà", "nước",
        "phát", "phần", "phố", "phòng",
        "phục", "phương", "quản", "quốc", "quyết", "số", "sở", "sử", "tảng", "tầng", "tế", "thành", "tháng", "thị",
        "thoại", "thống", "thông", "thuật",
        "tích", "tỉnh", "toàn", "tổ", "trì", "triển", "trúc", "trường", "truyền", "trực", "tử", "từ", "uỷ", "ủy",
        "ứng", "và", "về", "việc", "việt",
        "vụ", "vực", "xã", "xây", "xử", "yếu",
    };

    /// <summary>The encoding of bytes that are no UTF-8; null if it is none of these.</summary>
    public static LegacyEncoding? Guess(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.Latin1.GetString(bytes[..Math.Min(Looked, bytes.Length)]);
        return Best(text, LegacyEncoding.Tcvn3, LegacyEncoding.Vni, LegacyEncoding.Windows1258) is (var encoding, >= 2)
            ? encoding : null;
    }

    /// <summary>
    /// How a text was garbled: an old encoding, or UTF-8, was taken for Windows-1252 and saved as UTF-8. Null if it
    /// reads as it is.
    /// </summary>
    public static LegacyEncoding? Garbled(string text)
    {
        // A letter that no garbled text has is the quick answer for nearly every file.
        var looked = text.Length <= Looked ? text : text[..Looked];
        if (!looked.AsSpan().ContainsAnyInRange('\u00C0', '\u00FF') || looked.AsSpan()
            .ContainsAnyInRange('\u1EA0', '\u1EF9'))
        {
            return null;
        }

        var (encoding, hits) = Best(AsBytes(looked), Enum.GetValues<LegacyEncoding>());
        return hits >= 3 && hits > 2 * HitsIn(looked) ? encoding : null;
    }

    /// <summary>The first word that reads as one that everybody uses, in the encoding that it was written in.</summary>
    public static (int Start, string Word, string Meant)? FirstWord(string text, LegacyEncoding encoding)
    {
        var start = 0;
        foreach (var word in text.Split(Separators))
        {
            if (HitsIn(word) == 0 && Decode(AsBytes(word), encoding) is var meant && HitsIn(meant) > 0)
            {
                return (start, word, meant);
            }

            start += word.Length + 1;
        }

        return null;
    }

    /// <summary>The text as it reads in an encoding; each character of it stands for a byte.</summary>
    public static string Decode(string bytes, LegacyEncoding encoding) => encoding switch
    {
        LegacyEncoding.Tcvn3 => string.Concat(bytes.Select(Tcvn3Letter)),
        LegacyEncoding.Vni => VietnameseLetters.Compose(Vni(bytes)),
        LegacyEncoding.Windows1258 =>
            VietnameseLetters.Compose(string.Concat(bytes.Select(c => Windows1258.GetValueOrDefault(c, c)))),
        _ => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(bytes)),
    };

    /// <summary>
    /// The bytes that a text was made of when it was taken for Windows-1252; a blank for what that does not have.
    /// </summary>
    public static string AsBytes(string text) => string.Concat(text.Select(c =>
        c <= '\u00FF' ? c : Windows1252Low.IndexOf(c, StringComparison.Ordinal) is >= 0 and var low
            ? (char)(0x80 + low) : ' '));

    private static (LegacyEncoding Encoding, int Hits) Best(string bytes, params LegacyEncoding[] encodings) =>
        encodings.Select(encoding => (encoding, HitsIn(Decode(bytes, encoding)))).MaxBy(tried => tried.Item2);

    private static int HitsIn(string text) =>
        text.Split(Separators, StringSplitOptions.RemoveEmptyEntries)
            .Count(word => Words.Contains(word.ToLowerInvariant()));

    private static char Tcvn3Letter(char c) =>
        c is >= '\u00A1' and <= '\u00AE' ? Tcvn3Low[c - 0xA1] : c is >= '\u00B5' and <= '\u00FE' ? Tcvn3High[c - 0xB5]
            : c;

    private static string Vni(string bytes)
    {
        var result = new StringBuilder(bytes.Length);
        foreach (var c in bytes)
        {
            var lower = c is >= '\u00C0' and <= '\u00DE' ? (char)(c + 32) : c;
            if (result.Length > 0 && "aeiouyAEIOUYơưƠƯ".Contains(result[^1], StringComparison.Ordinal)
                && VniMarks.TryGetValue(lower, out var marks))
            {
                result.Append(marks);
            }
            else
            {
                result.Append(VniLetters.GetValueOrDefault(c, c));
            }
        }

        return result.ToString();
    }
}
