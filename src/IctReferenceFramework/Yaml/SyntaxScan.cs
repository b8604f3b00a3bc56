using System.Text.RegularExpressions;

namespace IctReferenceFramework.Yaml;

/// <summary>
/// One pass over a text that is known not to be YAML, looking for its first tab in indentation, unclosed bracket or
/// unclosed quote. It guesses as a reader does: a quote or bracket still open where a new 'key:' line begins was
/// forgotten, not meant to go on.
/// </summary>
internal sealed partial class SyntaxScan(string text)
{
    private readonly Stack<(int Offset, int Indent)> _brackets = new();
    private int _at;
    private int _indent;
    private int _blockIndent = -1;
    private bool _isValueNext = true;

    /// <summary>The first slip found, or <see langword="null"/>.</summary>
    public SyntaxDefect? Defect { get; private set; }

    public void Run()
    {
        while (_at < text.Length && Defect is null)
        {
            BeginLine();
            ScanLine();
        }

        if (Defect is null && _brackets.TryPeek(out var open))
        {
            Found(SyntaxDefectKind.UnclosedBracket, open.Offset);
        }
    }

    private void BeginLine()
    {
        var start = _at;
        while (_at < text.Length && text[_at] == ' ')
        {
            _at++;
        }

        _indent = _at - start;
        if (Peek() == '\t')
        {
            CheckTab();
        }
        else if (_brackets.TryPeek(out var open) && _indent <= open.Indent && !EndsOpen(start)
            && KeyLine().IsMatch(text, _at))
        {
            Found(SyntaxDefectKind.UnclosedBracket, open.Offset);
        }
    }

    // A tab matters where a key, an item or the value of the line before begins; in a text that goes on it does not.
    private void CheckTab()
    {
        var content = SkipSpaces(_at);
        var begins = _isValueNext || KeyLine().IsMatch(text, content)
            || text.AsSpan(content).StartsWith("- ", StringComparison.Ordinal);
        if (_brackets.Count == 0 && !IsInBlockScalar() && begins
            && content < text.Length && text[content] is not ('\r' or '\n' or '#'))
        {
            Found(SyntaxDefectKind.Tab, _at);
        }
    }

    // True if the line before ends with a comma or an opening bracket, so that the collection is meant to go on.
    private bool EndsOpen(int lineStart) => text.AsSpan(0, lineStart).TrimEnd() is [.., ',' or '[' or '{'];

    private bool IsInBlockScalar()
    {
        if (_blockIndent >= 0 && _indent <= _blockIndent && Peek() is not ('\r' or '\n' or '\0'))
        {
            _blockIndent = -1;
        }

        return _blockIndent >= 0;
    }

    private void ScanLine()
    {
        if (IsInBlockScalar())
        {
            SkipLine();
            return;
        }

        var contentStart = _at;
        var atValue = _isValueNext || _brackets.Count > 0;
        while (_at < text.Length && Defect is null && text[_at] is not ('\n' or '\r'))
        {
            var c = text[_at];
            if (c == '#' && (_at == 0 || char.IsWhiteSpace(text[_at - 1])))
            {
                break;
            }

            if (c == '-' && _at == contentStart && char.IsWhiteSpace(Next()))
            {
                // An item: what follows the dash is a line of its own, further to the right.
                _at = SkipSpaces(_at + 1);
                _indent += _at - contentStart;
                contentStart = _at;
                atValue = true;
                continue;
            }

            if (atValue && c is '"' or '\'')
            {
                ScanQuoted(c);
                atValue = false;
                continue;
            }

            if (atValue && c is '|' or '>' && _brackets.Count == 0)
            {
                _blockIndent = _indent;
                atValue = false;
                break;
            }

            ScanBracket(c, atValue);
            atValue = IsBeforeValue(c, atValue);
            _at++;
        }

        _isValueNext = (atValue || contentStart == _at) && (contentStart != _at || _isValueNext);
        SkipLine();
    }

    private bool IsBeforeValue(char c, bool atValue) => c switch
    {
        ' ' or '\t' => atValue,
        '[' or '{' => atValue || _brackets.Count > 0,
        ',' => _brackets.Count > 0,
        ':' or '?' => char.IsWhiteSpace(Next()) && (c == ':' || atValue),
        _ => false,
    };

    private void ScanBracket(char c, bool atValue)
    {
        if (c is '[' or '{' && (atValue || _brackets.Count > 0))
        {
            _brackets.Push((_at, _indent));
        }
        else if (c is ']' or '}' && (_brackets.Count > 0 || atValue))
        {
            var opening = c == ']' ? '[' : '{';
            if (!_brackets.TryPop(out var open))
            {
                Found(SyntaxDefectKind.StrayBracket, _at);
            }
            else if (text[open.Offset] != opening)
            {
                Found(SyntaxDefectKind.UnclosedBracket, open.Offset);
            }
            else if (_brackets.Count == 0)
            {
                AfterClosed(_at + 1, SyntaxDefectKind.TextAfterBracket);
            }
        }
    }

    private void ScanQuoted(char quote)
    {
        var start = _at++;
        while (_at < text.Length)
        {
            var c = text[_at];
            if (c == '\\' && quote == '"')
            {
                _at++;
            }
            else if (c == quote && quote == '\'' && _at + 1 < text.Length && text[_at + 1] == '\'')
            {
                _at++;
            }
            else if (c == quote)
            {
                _at++;
                AfterClosed(_at, SyntaxDefectKind.TextAfterQuote);
                return;
            }
            else if (c is '\n' or '\r' && IsKeyLineAtOrBefore(_indent, _at + 1))
            {
                break;
            }

            _at++;
        }

        Found(SyntaxDefectKind.UnclosedQuote, start);
    }

    // A key further to the right than the quote's own line is text inside the quotes.
    private bool IsKeyLineAtOrBefore(int indent, int lineStart)
    {
        var content = SkipSpaces(lineStart);
        return content - lineStart <= indent && KeyLine().IsMatch(text, content);
    }

    private void AfterClosed(int at, SyntaxDefectKind kind)
    {
        var next = SkipSpaces(at);
        var isComment = next > at && next < text.Length && text[next] == '#';
        var goesOn = next < text.Length
            && (text[next] is '\n' or '\r' or ':' || (_brackets.Count > 0 && text[next] is ',' or ']' or '}'));
        if (next < text.Length && !isComment && !goesOn)
        {
            Found(_brackets.Count > 0 ? SyntaxDefectKind.MissingComma : kind, next);
        }
    }

    private void SkipLine()
    {
        var end = text.AsSpan(Math.Min(_at, text.Length)).IndexOfAny('\n', '\r');
        _at = end < 0 ? text.Length : _at + end + 1;
        if (_at < text.Length && text[_at - 1] == '\r' && text[_at] == '\n')
        {
            _at++;
        }
    }

    private int SkipSpaces(int from)
    {
        while (from < text.Length && text[from] is ' ' or '\t')
        {
            from++;
        }

        return from;
    }

    private char Next() => _at + 1 < text.Length ? text[_at + 1] : '\n';

    private char Peek() => _at < text.Length ? text[_at] : '\0';

    private void Found(SyntaxDefectKind kind, int offset) => Defect ??= new(kind, offset);

    [GeneratedRegex(@"\G(- +)?[\w.-]+:(?=[ \r\n]|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex KeyLine();
}
