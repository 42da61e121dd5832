using ReportCompiler.Diagnostics;

namespace ReportCompiler.Sources;

/// <summary>The text of a source file.</summary>
/// <param name="file">Path for messages.</param>
/// <param name="text">The text; lines end with a line feed.</param>
internal sealed class SourceText(string file, string text)
{
    private int[]? _lineStarts;

    /// <summary>Path for messages.</summary>
    public string File { get; } = file;

    /// <summary>The text; lines end with a line feed.</summary>
    public string Text { get; } = text;

    /// <summary>The place of a part of the text. A part that runs over the end of its line is underlined up to
    /// there.</summary>
    /// <param name="offset">Where the part begins, in UTF-16 code units from the start of the text.</param>
    /// <param name="length">How long it is, in UTF-16 code units.</param>
    public SourceSpan Span(int offset, int length)
    {
        _lineStarts ??= LineStarts();
        var line = Array.BinarySearch(_lineStarts, offset);
        if (line < 0) line = ~line - 1;
        var lineFeed = Text.IndexOf('\n', offset);
        var lineEnd = lineFeed < 0 ? Text.Length : lineFeed;
        return new SourceSpan(File, line + 1, offset - _lineStarts[line] + 1, Math.Clamp(length, 0, lineEnd - offset));
    }

    /// <summary>How many lines there are; a line feed at the end begins an empty one.</summary>
    public int LineCount => (_lineStarts ??= LineStarts()).Length;

    /// <summary>One line without its line feed; empty when the text has no such line.</summary>
    /// <param name="line">The line, counted from 1.</param>
    public string Line(int line)
    {
        _lineStarts ??= LineStarts();
        if (line < 1 || line > _lineStarts.Length) return "";
        var start = _lineStarts[line - 1];
        var end = line < _lineStarts.Length ? _lineStarts[line] - 1 : Text.Length;
        return Text[start..end];
    }

    private int[] LineStarts()
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < Text.Length; i++)
            if (Text[i] == '\n') starts.Add(i + 1);
        return [.. starts];
    }
}
