using System.Globalization;
using System.Numerics;
using System.Text;
using ReportCompiler.Templating.Evaluation;
using ReportCompiler.Templating.Messages;

namespace ReportCompiler.Templating.Syntax;

/// <summary>The part that reads numbers and strings.</summary>
internal sealed partial class Lexer
{
    /// <summary>Interpolated strings may nest; deeper than this is no one's intention.</summary>
    private const int DeepestInterpolation = 20;

    private void ReadNumber(bool spaceBefore)
    {
        var start = _position;
        object? value;
        if (_text[start] == '0' && start + 2 < _end
            && _text[start + 1] is 'x' or 'X' && char.IsAsciiHexDigit(_text[start + 2]))
        {
            _position += 2;
            while (_position < _end && char.IsAsciiHexDigit(_text[_position])) _position++;
            var digits = "0" + _text[(start + 2).._position];
            value = Whole(BigInteger.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            if (_position < _end && _text[_position] is 'u' or 'U') _position++;
        }
        else
        {
            value = ReadDecimal(start);
        }

        if (value is null)
            _diagnostics.Add(SyntaxMessages.NumberTooLarge(_source.Span(start, _position), _text[start.._position]));
        if (_position < _end && IsNameStart(_text[_position]))
        {
            var end = NameEnd(_position);
            _diagnostics.Add(SyntaxMessages.NameAfterNumber(_source.Span(start, end), _text[start..end]));
            _position = end;
        }

        _tokens.Add(new Token(TokenKind.Number, start, _position, spaceBefore, value ?? 0));
    }

    /// <summary>A whole number is an integer; one with a point, an exponent below zero or a suffix is a decimal, so that
    /// no figure ever passes through binary fractions.</summary>
    private object? ReadDecimal(int start)
    {
        SkipDigits();
        var isWhole = true;
        if (_position + 1 < _end && _text[_position] == '.' && char.IsAsciiDigit(_text[_position + 1]))
        {
            _position++;
            SkipDigits();
            isWhole = false;
        }

        if (_position < _end && _text[_position] is 'e' or 'E')
        {
            var digits = _position + 1;
            if (digits < _end && _text[digits] is '+' or '-') digits++;
            if (digits < _end && char.IsAsciiDigit(_text[digits]))
            {
                isWhole &= _text[digits - 1] != '-';
                _position = digits;
                SkipDigits();
            }
        }

        var written = _text.AsSpan(start, _position - start);
        decimal? number = decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
        if (_position < _end && _text[_position] is 'f' or 'F' or 'd' or 'D' or 'm' or 'M'
            && NameEnd(_position) == _position + 1)
        {
            _position++;
            isWhole = false;
        }

        return number is { } found ? isWhole ? Whole((BigInteger)found) : found : null;
    }

    private void SkipDigits()
    {
        while (_position < _end && char.IsAsciiDigit(_text[_position])) _position++;
    }

    private static object? Whole(BigInteger number) =>
        number <= (BigInteger)decimal.MaxValue ? Arithmetic.Whole((decimal)number) : null;

    private void ReadString(bool spaceBefore)
    {
        var start = _position;
        var quote = _text[_position++];
        var value = new StringBuilder();
        while (_position < _end && _text[_position] != quote) ReadCharacter(value);
        Close(start, quote);
        _tokens.Add(new Token(TokenKind.String, start, _position, spaceBefore, value.ToString()));
    }

    private void ReadVerbatim(bool spaceBefore)
    {
        var start = _position++;
        var value = new StringBuilder();
        while (_position < _end)
        {
            if (_text[_position] == '`')
            {
                // A doubled backtick stands for one.
                if (_position + 1 >= _end || _text[_position + 1] != '`') break;
                _position++;
            }

            value.Append(_text[_position++]);
        }

        Close(start, '`');
        _tokens.Add(new Token(TokenKind.String, start, _position, spaceBefore, value.ToString()));
    }

    private void Close(int start, char quote)
    {
        if (_position < _end) _position++;
        else _diagnostics.Add(SyntaxMessages.UnclosedString(_source.Span(start, _end), quote));
    }

    /// <summary>Reads <c>$"text {expression} text"</c>.</summary>
    private void ReadInterpolated(bool spaceBefore)
    {
        var start = _position;
        var quote = _text[start + 1];
        _position += 2;
        var parts = new List<InterpolationPart>();
        var literal = new StringBuilder();
        while (_position < _end && _text[_position] != quote)
        {
            if (_text[_position] == '\\' && _position + 1 < _end && _text[_position + 1] is '{' or '}')
            {
                literal.Append(_text[_position + 1]);
                _position += 2;
            }
            else if (_text[_position] == '{')
            {
                parts.Add(new InterpolationPart(literal.ToString(), null));
                literal.Clear();
                parts.Add(new InterpolationPart(null, ReadInterpolation()));
            }
            else
            {
                ReadCharacter(literal);
            }
        }

        parts.Add(new InterpolationPart(literal.ToString(), null));
        Close(start, quote);
        _tokens.Add(new Token(TokenKind.Interpolated, start, _position, spaceBefore, parts));
    }

    private List<Token> ReadInterpolation()
    {
        var open = _position++;
        var outer = _tokens;
        _tokens = [];
        if (++_depth > DeepestInterpolation)
        {
            _diagnostics.Add(SyntaxMessages.NestedTooDeeply(_source.Span(open, open + 1)));
            _position = _end;
        }

        ReadCode(CodeEnd.Brace);
        _depth--;
        var tokens = _tokens;
        _tokens = outer;
        tokens.Add(new Token(TokenKind.End, _position, _position, false, null));
        if (_position < _end) _position++;
        return tokens;
    }

    private void ReadCharacter(StringBuilder value)
    {
        var c = _text[_position++];
        if (c != '\\' || _position >= _end)
        {
            value.Append(c);
            return;
        }

        var escape = _text[_position++];
        switch (escape)
        {
            case 'n': value.Append('\n'); break;
            case 'r': value.Append('\r'); break;
            case 't': value.Append('\t'); break;
            case 'b': value.Append('\b'); break;
            case 'f': value.Append('\f'); break;
            case '0': value.Append('\0'); break;
            case '\\' or '"' or '\'' or '`': value.Append(escape); break;
            case '\n': break;
            case 'u': ReadHexadecimal(4, value); break;
            case 'x': ReadHexadecimal(2, value); break;
            default:
                _diagnostics.Add(SyntaxMessages.UnknownEscape(
                    _source.Span(_position - 2, _position), _text.Substring(_position - 2, 2)));
                break;
        }
    }

    private void ReadHexadecimal(int digits, StringBuilder value)
    {
        if (_position + digits <= _end
            && ushort.TryParse(
                _text.AsSpan(_position, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            value.Append((char)code);
            _position += digits;
        }
        else
        {
            var end = Math.Min(_end, _position + digits);
            _diagnostics.Add(SyntaxMessages.UnknownEscape(_source.Span(_position - 2, end), _text[(_position - 2)..end]));
        }
    }
}
