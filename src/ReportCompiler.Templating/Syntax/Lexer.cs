using ReportCompiler.Diagnostics;
using ReportCompiler.Templating.Messages;

namespace ReportCompiler.Templating.Syntax;

/// <summary>Cuts a template into tokens: here texts, code blocks and escape blocks; what stands inside a code block is in
/// the other parts of the class.</summary>
internal sealed partial class Lexer
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly int _end;
    private readonly DiagnosticBag _diagnostics;
    private List<Token> _tokens = [];
    private int _position;
    private int _depth;

    private Lexer(SourceText source, DiagnosticBag diagnostics)
    {
        _source = source;
        _text = source.Text;
        _end = _text.Length;
        _diagnostics = diagnostics;
    }

    /// <summary>The tokens of a template, ended by <see cref="TokenKind.End"/>.</summary>
    public static List<Token> Template(SourceText source, DiagnosticBag diagnostics)
    {
        var lexer = new Lexer(source, diagnostics);
        lexer.ReadTemplate();
        return lexer.Finish();
    }

    /// <summary>The tokens of a text that is code from its first character to its last.</summary>
    public static List<Token> Code(SourceText source, DiagnosticBag diagnostics)
    {
        var lexer = new Lexer(source, diagnostics);
        lexer.ReadCode(CodeEnd.EndOfText);
        return lexer.Finish();
    }

    private List<Token> Finish()
    {
        _tokens.Add(new Token(TokenKind.End, _end, _end, false, null));
        return _tokens;
    }

    private void ReadTemplate()
    {
        var strip = Strip.None;
        while (true)
        {
            var start = _position;
            var open = FindOpening(out var percents);
            var (textStart, textEnd) = (SkipStripped(start, open, strip), open);
            if (open < _end)
            {
                _position = open + percents + 2;
                var left = ReadStrip();
                textEnd = TrimEnd(textStart, open, left);
                AddText(textStart, textEnd);
                strip = percents == 0
                    ? ReadCodeBlock(open, left == Strip.None ? IndentationBefore(textStart, open) : null)
                    : ReadEscapeBlock(open, percents);
                continue;
            }

            AddText(textStart, _end);
            return;
        }
    }

    /// <summary>Offset of the next <c>{{</c> or <c>{%{</c>, or the end of the text.</summary>
    private int FindOpening(out int percents)
    {
        percents = 0;
        for (var i = _text.IndexOf('{', _position); i >= 0 && i + 1 < _end; i = _text.IndexOf('{', i + 1))
        {
            if (_text[i + 1] == '{') return i;
            var after = i + 1;
            while (after < _end && _text[after] == '%') after++;
            if (after == i + 1 || after >= _end || _text[after] != '{') continue;
            percents = after - i - 1;
            return i;
        }

        return _end;
    }

    private void AddText(int start, int end)
    {
        if (start < end) _tokens.Add(new Token(TokenKind.Text, start, end, false, null));
    }

    private Strip ReadCodeBlock(int open, string? indentation)
    {
        _tokens.Add(new Token(TokenKind.CodeEnter, open, _position, false, indentation));
        var strip = ReadCode(CodeEnd.CodeBlock);
        if (_position >= _end && !_text.AsSpan(open).EndsWith("}}"))
            _diagnostics.Add(SyntaxMessages.UnclosedBlock(_source.Span(open, open + 2), "{{", "}}"));
        return strip;
    }

    private Strip ReadEscapeBlock(int open, int percents)
    {
        var closing = "}" + new string('%', percents) + "}";
        var start = _position;
        var close = _text.IndexOf(closing, start, StringComparison.Ordinal);
        if (close < 0)
        {
            _diagnostics.Add(SyntaxMessages.UnclosedBlock(
                _source.Span(open, open + percents + 2), _text.Substring(open, percents + 2), closing));
            close = _end;
        }

        var strip = close > start ? StripOf(_text[close - 1]) : Strip.None;
        AddText(start, strip == Strip.None ? close : close - 1);
        _position = Math.Min(_end, close + closing.Length);
        return strip;
    }

    /// <summary>Reads the mark after an opening delimiter, if there is one.</summary>
    private Strip ReadStrip()
    {
        if (_position >= _end) return Strip.None;
        var strip = StripOf(_text[_position]);
        if (strip != Strip.None) _position++;
        return strip;
    }

    private static Strip StripOf(char mark) => mark switch { '-' => Strip.Greedy, '~' => Strip.Line, _ => Strip.None };

    /// <summary>The white space from the beginning of the line to a code block, when nothing else stands there: what
    /// the block prints is indented by it.</summary>
    private string? IndentationBefore(int textStart, int open)
    {
        var start = open;
        while (start > textStart && _text[start - 1] is ' ' or '\t') start--;
        return start < open && (start == 0 || _text[start - 1] == '\n') ? _text[start..open] : null;
    }

    private int SkipStripped(int start, int end, Strip strip)
    {
        var i = start;
        if (strip == Strip.Greedy)
        {
            while (i < end && char.IsWhiteSpace(_text[i])) i++;
        }
        else if (strip == Strip.Line)
        {
            while (i < end && _text[i] != '\n' && char.IsWhiteSpace(_text[i])) i++;
            if (i < end && _text[i] == '\n') i++;
        }

        return i;
    }

    private int TrimEnd(int start, int end, Strip strip)
    {
        var i = end;
        if (strip == Strip.None) return i;
        while (i > start && char.IsWhiteSpace(_text[i - 1]) && (strip == Strip.Greedy || _text[i - 1] != '\n')) i--;
        return i;
    }

    /// <summary>Which white space a mark beside a delimiter takes away.</summary>
    private enum Strip
    {
        None,
        Greedy,
        Line,
    }

    /// <summary>What ends a stretch of code.</summary>
    private enum CodeEnd
    {
        EndOfText,
        CodeBlock,
        Brace,
    }
}
