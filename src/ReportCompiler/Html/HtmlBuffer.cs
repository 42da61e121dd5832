using System.Text;

namespace ReportCompiler.Html;

/// <summary>Markup in the making. Escapes all text and attribute values, closes what was opened, and breaks lines
/// only where white space has no meaning.</summary>
internal sealed class HtmlBuffer
{
    private const char Replacement = '\uFFFD';

    private readonly StringBuilder _markup = new();
    private readonly Stack<(string Tag, bool IsBlock)> _open = new();
    private int _depth;

    /// <summary>Opens an element that holds elements, each on a line of its own.</summary>
    public void OpenBlock(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        BreakLine();
        StartTag(tag, attributes);
        _open.Push((tag, true));
        _depth++;
    }

    /// <summary>Opens an element that begins on a line of its own and holds text.</summary>
    public void OpenLine(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        BreakLine();
        Open(tag, attributes);
    }

    /// <summary>Opens an element within text. An attribute whose value is null is left out; one whose value is empty is
    /// written as a bare name.</summary>
    public void Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        StartTag(tag, attributes);
        _open.Push((tag, false));
    }

    /// <summary>Closes the element that was opened last.</summary>
    public void Close()
    {
        var (tag, isBlock) = _open.Pop();
        if (isBlock)
        {
            _depth--;
            BreakLine();
        }
        _markup.Append("</").Append(tag).Append('>');
    }

    /// <summary>Closes the element that was opened last, on a new line.</summary>
    public void CloseOnNewLine()
    {
        BreakLine();
        Close();
    }

    /// <summary>Writes an element without content, within text.</summary>
    public void Void(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        StartTag(tag, attributes);

    /// <summary>Writes an element without content on a line of its own.</summary>
    public void VoidLine(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        BreakLine();
        StartTag(tag, attributes);
    }

    /// <summary>Writes an element that holds text only, within text.</summary>
    public void Element(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(tag, attributes);
        Text(text);
        Close();
    }

    /// <summary>Writes text.</summary>
    public void Text(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                _markup.Append(character).Append(text[++index]);
                continue;
            }
            AppendEscaped(character);
        }
    }

    /// <summary>Writes markup as it is. Only for what the writer itself made: the page's styles, scripts and data.
    /// </summary>
    public void Raw(string markup) => _markup.Append(markup);

    /// <summary>The markup written so far.</summary>
    public override string ToString() => _markup.ToString();

    private void StartTag(string tag, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _markup.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is null) continue;
            _markup.Append(' ').Append(name);
            if (value.Length == 0) continue;
            _markup.Append("=\"");
            Text(value);
            _markup.Append('"');
        }
        _markup.Append('>');
    }

    private void BreakLine() => _markup.Append('\n').Append(' ', 2 * _depth);

    /// <summary>A control character or half a surrogate pair is not allowed in HTML, in whatever form.</summary>
    private void AppendEscaped(char character) => _ = character switch
    {
        '&' => _markup.Append("&amp;"),
        '<' => _markup.Append("&lt;"),
        '>' => _markup.Append("&gt;"),
        '"' => _markup.Append("&quot;"),
        '\n' or '\t' => _markup.Append(character),
        _ when char.IsControl(character) || char.IsSurrogate(character) => _markup.Append(Replacement),
        _ => _markup.Append(character),
    };
}
