using System.Globalization;
using ReportCompiler.Documents;

namespace ReportCompiler.Markdown;

/// <summary>Running text: paragraphs with a line for each sentence, and everything else in one line.</summary>
internal sealed class InlineWriter(LineBuffer lines, NoteQueue notes)
{
    /// <summary>Stands between signs that would otherwise run together or be taken for text; read as nothing.</summary>
    private const string Nothing = "<!-- -->";

    private readonly Sentences _sentences = new();
    private List<InlinePart> _parts = [];

    /// <summary>The character written last in the line; a space at its beginning.</summary>
    private char _before;

    /// <summary>The number of digits that alone stand in the line so far; -1 when something else does.</summary>
    private int _digits;

    private bool _isInLines;
    private bool _isInLink;

    /// <summary>The sign that calls a footnote.</summary>
    public static string Call(Footnote note) => string.Create(CultureInfo.InvariantCulture, $"[^{note.Number}]");

    /// <summary>Writes a paragraph, a line for each sentence.</summary>
    public void WriteParagraph(IReadOnlyList<Inline> content)
    {
        lines.Begin();
        _isInLines = true;
        _digits = 0;
        Write(content);
        lines.End();
    }

    /// <summary>Writes text that stands in a line with other things, such as a cell.</summary>
    public void WriteLine(IReadOnlyList<Inline> content)
    {
        _isInLines = false;
        _digits = -1;
        Write(content);
    }

    /// <summary>Writes text that stands in a line with other things, such as a caption.</summary>
    public void WriteLine(string text) => WriteLine(text.Length == 0 ? [] : [new TextRun(text)]);

    /// <summary>Writes the text of a heading, at the end of which a number sign would be dropped.</summary>
    public void WriteHeading(string text)
    {
        WriteLine(text.EndsWith('#') ? text[..^1] : text);
        if (text.EndsWith('#')) lines.Append("\\#");
    }

    private void Write(IReadOnlyList<Inline> content)
    {
        _parts = InlineParts.Of(content, notes);
        _before = ' ';
        _isInLink = false;
        _sentences.Restart();
        for (var i = 0; i < _parts.Count; i++) WritePart(i);
    }

    private void WritePart(int index)
    {
        var part = _parts[index];
        switch (part.Kind)
        {
            case InlinePartKind.Text:
                WriteText(index);
                break;
            case InlinePartKind.Opening:
                BreakBefore(FirstAfter(index));
                WriteOpening(part.Text, index);
                break;
            case InlinePartKind.Closing:
                WriteClosing(part.Text, index);
                break;
            case InlinePartKind.Object:
                BreakBefore(part.Text[0]);
                if (part.Text[0] == '`' && _before == '`') Append(Nothing);
                Append(part.Text);
                _sentences.AddOther();
                break;
            case InlinePartKind.Call:
                Append(part.Text);
                break;
            case InlinePartKind.LineBreak:
                WriteLineBreak(isLast: index == _parts.Count - 1);
                break;
        }
    }

    private void WriteText(int index)
    {
        var text = _parts[index].Text.AsSpan();
        for (var i = 0; i < text.Length; i++)
        {
            if (_isInLines && Sentences.BreakAt(text, i))
            {
                Break();
                continue;
            }

            BreakBefore(text[i]);
            if (IsDroppedSpace(index, i)) Append(string.Create(CultureInfo.InvariantCulture, $"&#{(int)text[i]};"));
            else WriteCharacter(text, i, isFollowed: index + 1 < _parts.Count);
            _sentences.Add(text[i]);
        }
    }

    private void WriteCharacter(ReadOnlySpan<char> text, int at, bool isFollowed)
    {
        var character = text[at];
        var isEscaped = (_digits >= 0 && Escaping.IsNeededInFront(text, at, _digits))
            || (Escaping.IsNeeded(text, at, _before, _isInLink) && (character != '!' || isFollowed));
        if (isEscaped) lines.Append('\\');
        lines.Append(character);
        _digits = !isEscaped && _digits >= 0 && char.IsAsciiDigit(character) ? _digits + 1 : -1;
        _before = character;
    }

    /// <summary>Whether Markdown would drop a space: at the beginning of a line that is not of our making, and at the end.
    /// </summary>
    private bool IsDroppedSpace(int index, int at)
    {
        var text = _parts[index].Text;
        if (!char.IsWhiteSpace(text[at])) return false;
        var isFirst = at == 0 && (index == 0 || _parts[index - 1].Kind == InlinePartKind.LineBreak);
        var isLast = at == text.Length - 1 && index == _parts.Count - 1;
        return isFirst || isLast;
    }

    private void WriteOpening(string sign, int index)
    {
        if (InlinePart.IsEmphasis(sign))
        {
            var isTakenForText = Escaping.IsLatinWord(_before) && Escaping.IsLatinPunctuation(Inside(index));
            var runsTogether = _before == sign[0] && _parts[index - 1].Kind == InlinePartKind.Closing;
            if (isTakenForText || runsTogether) Append(Nothing);
        }
        else
        {
            _isInLink = true;
        }

        Append(sign);
    }

    private void WriteClosing(string sign, int index)
    {
        var inside = _before;
        Append(sign);
        if (!InlinePart.IsEmphasis(sign))
        {
            _isInLink = false;
            return;
        }

        var isTakenForText = Escaping.IsLatinPunctuation(inside) && Escaping.IsLatinWord(FirstAfter(index));
        if (isTakenForText) Append(Nothing);
    }

    private void WriteLineBreak(bool isLast)
    {
        if (!_isInLines)
        {
            Append("<br>");
        }
        else if (!isLast)
        {
            lines.Append('\\');
            Break();
        }
    }

    private void BreakBefore(char next)
    {
        if (_isInLines && _sentences.BreakBefore(next)) Break();
    }

    private void Break()
    {
        lines.Break();
        _sentences.Restart();
        (_before, _digits) = (' ', 0);
    }

    private void Append(string markup)
    {
        lines.Append(markup);
        (_before, _digits) = (markup[^1], -1);
    }

    /// <summary>The first character after a sign of emphasis, other signs of the same kind left out.</summary>
    private char Inside(int opening)
    {
        var sign = _parts[opening].Text[0];
        var next = opening + 1;
        while (_parts[next] is { Kind: InlinePartKind.Opening } part && part.Text[0] == sign) next++;
        return _parts[next].First ?? _parts[next].Text[0];
    }

    /// <summary>The first character after a part that is none of a sign; a space at the end.</summary>
    private char FirstAfter(int index)
    {
        for (var i = index + 1; i < _parts.Count; i++)
        {
            if (_parts[i].First is { } first) return first;
        }

        return ' ';
    }
}
