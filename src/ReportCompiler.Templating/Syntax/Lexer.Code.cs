using ReportCompiler.Templating.Messages;

namespace ReportCompiler.Templating.Syntax;

/// <summary>The part that reads code: white space, comments, names and operators.</summary>
internal sealed partial class Lexer
{
    /// <summary>Operators by length, the longest first, so that the first match is the right one.</summary>
    private static readonly string[][] Operators =
    [
        ["//=", "...", "..<"],
        ["==", "!=", "<=", ">=", "&&", "||", "??", "?!", "?.", "..", "//", "+=", "-=", "*=", "/=", "%=", "++", "--", "|>"],
        ["+", "-", "*", "/", "%", "<", ">", "=", "!", "|", "?", ":", ".", ",", "(", ")", "[", "]", "{", "}", "@", "^"],
    ];

    /// <summary>Reads code up to its end and past the closing delimiter.</summary>
    private Strip ReadCode(CodeEnd codeEnd)
    {
        var braces = 0;
        while (true)
        {
            var spaceBefore = SkipBlanks();
            if (_position >= _end) return Strip.None;
            if (codeEnd == CodeEnd.CodeBlock && AtCodeExit(braces, out var strip))
            {
                var start = _position;
                _position += strip == Strip.None ? 2 : 3;
                _tokens.Add(new Token(TokenKind.CodeExit, start, _position, spaceBefore, null));
                return strip;
            }

            if (codeEnd == CodeEnd.Brace && braces == 0 && _text[_position] == '}') return Strip.None;
            ReadToken(spaceBefore);
            if (_tokens[^1].IsOperator("{")) braces++;
            else if (_tokens[^1].IsOperator("}") && braces > 0) braces--;
        }
    }

    /// <summary>Whether <c>}}</c> here ends the code block rather than two object initialisers.</summary>
    private bool AtCodeExit(int braces, out Strip strip)
    {
        strip = StripOf(_text[_position]);
        var brace = strip == Strip.None ? _position : _position + 1;
        var run = 0;
        while (brace + run < _end && _text[brace + run] == '}') run++;
        return run >= 2 && (braces == 0 || (braces == 1 && run == 2));
    }

    /// <summary>Skips blanks and comments; line ends are tokens.</summary>
    private bool SkipBlanks()
    {
        var start = _position;
        while (_position < _end)
        {
            var c = _text[_position];
            if (c == '#') SkipComment();
            else if (c != '\n' && char.IsWhiteSpace(c)) _position++;
            else break;
        }

        return _position > start;
    }

    private void SkipComment()
    {
        var isBlock = _position + 1 < _end && _text[_position + 1] == '#';
        _position += isBlock ? 2 : 1;
        while (_position < _end)
        {
            if (At("}}") || At("-}}") || At("~}}")) return;
            if (isBlock && At("##"))
            {
                _position += 2;
                return;
            }

            if (!isBlock && _text[_position] == '\n') return;
            _position++;
        }
    }

    private bool At(string symbol) => string.CompareOrdinal(_text, _position, symbol, 0, symbol.Length) == 0;

    private void ReadToken(bool spaceBefore)
    {
        var start = _position;
        var c = _text[start];
        if (c is '\n' or ';') Add(TokenKind.NewLine, 1, null);
        else if (IsNameStart(c)) ReadName();
        else if (char.IsAsciiDigit(c)) ReadNumber(spaceBefore);
        else if (c is '"' or '\'') ReadString(spaceBefore);
        else if (c == '`') ReadVerbatim(spaceBefore);
        else if (c == '$') ReadDollar(spaceBefore);
        else ReadOperator();

        void Add(TokenKind kind, int length, object? value)
        {
            _position = start + length;
            _tokens.Add(new Token(kind, start, _position, spaceBefore, value));
        }

        void ReadName()
        {
            var end = NameEnd(start);
            // `empty?` is a property of its own, but only straight after a dot: elsewhere `?` is the conditional.
            if (_text.AsSpan(start, end - start).SequenceEqual("empty") && end < _end && _text[end] == '?'
                && (end + 1 == _end || _text[end + 1] is not ('.' or '?' or '!'))
                && _tokens.Count > 0 && (_tokens[^1].IsOperator(".") || _tokens[^1].IsOperator("?."))) end++;
            Add(TokenKind.Identifier, end - start, _text[start..end]);
        }

        void ReadOperator()
        {
            foreach (var sameLength in Operators)
            {
                foreach (var symbol in sameLength)
                {
                    if (!At(symbol)) continue;
                    Add(TokenKind.Operator, symbol.Length, symbol);
                    return;
                }
            }

            var length = char.IsSurrogatePair(_text, start) ? 2 : 1;
            _diagnostics.Add(SyntaxMessages.UnexpectedCharacter(
                _source.Span(start, start + length), _text.Substring(start, length)));
            Add(TokenKind.Invalid, length, null);
        }
    }

    private static bool IsNameStart(char c) => c == '_' || char.IsLetter(c) || char.IsSurrogate(c);

    private int NameEnd(int start)
    {
        var end = start;
        while (end < _end && (_text[end] == '_' || char.IsLetterOrDigit(_text[end]) || char.IsSurrogate(_text[end]))) end++;
        return end;
    }

    /// <summary>Reads a local variable (<c>$</c>, <c>$$</c>, <c>$1</c>, <c>$name</c>) or an interpolated string.</summary>
    private void ReadDollar(bool spaceBefore)
    {
        var start = _position;
        if (start + 1 < _end && _text[start + 1] is '"' or '\'')
        {
            ReadInterpolated(spaceBefore);
            return;
        }

        _position = start + 1 < _end && _text[start + 1] == '$' ? start + 2 : NameEnd(start + 1);
        _tokens.Add(new Token(TokenKind.Local, start, _position, spaceBefore, _text[start.._position]));
    }
}
