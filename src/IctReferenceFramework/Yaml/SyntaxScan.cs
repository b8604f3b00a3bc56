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
            var content = text.AsSpan(_at).TrimStart(" \t");
            if (_brackets.Count == 0 && !IsInBlockScalar() && !content.IsEmpty && content[0] is not ('\r' or '\n' or '#'))
            {
                Found(SyntaxDefectKind.Tab, _at);
            }
        }
        else if (_brackets.TryPeek(out var open) && _indent <= open.Indent && KeyLine().IsMatch(text, _at))
        {
            Found(SyntaxDefectKind.UnclosedBracket, open.Offset);
        }
    }

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

        var atValue = true;
        while (_at < text.Length && Defect is null && text[_at] is not ('\n' or '\r'))
        {
            var c = text[_at];
            if (c == '#' && (_at == 0 || char.IsWhiteSpace(text[_at - 1])))
            {
                break;
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
                break;
            }

            ScanBracket(c, atValue);
            atValue = IsBeforeValue(c, atValue);
            _at++;
        }

        SkipLine();
    }

    private bool IsBeforeValue(char c, bool atValue)
    {
        var next = _at + 1 < text.Length ? text[_at + 1] : '\n';
        return c switch
        {
            ' ' or '\t' => atValue,
            '[' or '{' => true,
            ',' => _brackets.Count > 0,
            ':' or '-' or '?' => char.IsWhiteSpace(next) && (c == ':' || atValue),
            _ => false,
        };
    }

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
                AfterQuoted();
                return;
            }
            else if (c == '\n' && KeyLine().IsMatch(text, SkipSpaces(_at + 1)))
            {
                break;
            }

            _at++;
        }

        Found(SyntaxDefectKind.UnclosedQuote, start);
    }

    private void AfterQuoted()
    {
        var next = SkipSpaces(_at);
        if (next < text.Length && text[next] is not ('\n' or '\r' or ':' or '#' or ',' or ']' or '}'))
        {
            Found(SyntaxDefectKind.TextAfterQuote, next);
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

    private char Peek() => _at < text.Length ? text[_at] : '\0';

    private void Found(SyntaxDefectKind kind, int offset) => Defect ??= new(kind, offset);

    [GeneratedRegex(@"\G(- +)?[\w.-]+:(?=[ \r\n]|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex KeyLine();
}
