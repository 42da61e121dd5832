using System.Text;

namespace ReportCompiler.Markdown;

/// <summary>Lines in the making, each indented for the lists and quotations that it stands in.</summary>
internal sealed class LineBuffer
{
    private readonly StringBuilder _text = new();

    /// <summary>What begins every line here.</summary>
    private string _indent = "";

    /// <summary>What begins the next line in place of the indent: that of a list item's first line holds its number or
    /// bullet; null for the indent.</summary>
    private string? _marker;

    /// <summary>Whether nothing stands here yet that a block would have to be set off from.</summary>
    private bool _isFresh = true;

    /// <summary>Sets the next block off from the one before, if there is one.</summary>
    public void Separate()
    {
        if (!_isFresh) _text.Append(_indent.AsSpan().TrimEnd(' ')).Append('\n');
    }

    /// <summary>Begins a line.</summary>
    public void Begin()
    {
        _text.Append(_marker ?? _indent);
        (_marker, _isFresh) = (null, false);
    }

    /// <summary>Ends a line.</summary>
    public void End() => _text.Append('\n');

    /// <summary>Goes on in the next line.</summary>
    public void Break()
    {
        End();
        Begin();
    }

    /// <summary>Writes within a line.</summary>
    public void Append(ReadOnlySpan<char> text) => _text.Append(text);

    /// <summary>Writes within a line.</summary>
    public void Append(char character) => _text.Append(character);

    /// <summary>Writes lines as they are; <paramref name="text"/> separates them by <c>\n</c>.</summary>
    public void Lines(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsEmpty && _marker is null)
            {
                _text.Append(_indent.AsSpan().TrimEnd(' ')).Append('\n');
                continue;
            }

            Begin();
            Append(line);
            End();
        }
    }

    /// <summary>Writes what stands in a list item, quotation or footnote.</summary>
    /// <param name="marker">What begins its first line.</param>
    /// <param name="indent">What begins its other lines.</param>
    /// <param name="write">Writes it.</param>
    public void Within(string marker, string indent, Action write)
    {
        var outer = _indent;
        (_marker, _indent, _isFresh) = ((_marker ?? outer) + marker, outer + indent, true);
        write();
        if (_marker is not null) Lines("");
        (_marker, _indent, _isFresh) = (null, outer, false);
    }

    /// <summary>All lines.</summary>
    public override string ToString() => _text.ToString();
}
