using ReportCompiler.Diagnostics;

namespace ReportCompiler.Templating.Syntax;

/// <summary>The text of a template with its lines, so that an offset can be told as line and column.</summary>
internal sealed class SourceText
{
    private readonly TemplateSource _source;
    private readonly List<int> _lineStarts = [0];

    public SourceText(TemplateSource source)
    {
        _source = source;
        for (var i = source.Text.IndexOf('\n'); i >= 0; i = source.Text.IndexOf('\n', i + 1)) _lineStarts.Add(i + 1);
    }

    public string Text => _source.Text;

    public string File => _source.File;

    /// <summary>The place of the characters from <paramref name="start"/> up to <paramref name="end"/>, cut at the end
    /// of the first line.</summary>
    public SourceSpan Span(int start, int end)
    {
        var line = Line(start);
        var lineEnd = line + 1 < _lineStarts.Count ? _lineStarts[line + 1] - 1 : Text.Length;
        var column = start - _lineStarts[line] + (line == 0 ? _source.FirstColumn : 1);
        return new SourceSpan(File, line + _source.FirstLine, column, Math.Max(0, Math.Min(end, lineEnd) - start));
    }

    /// <summary>Index of the line that holds <paramref name="offset"/>, from 0.</summary>
    public int Line(int offset)
    {
        var index = _lineStarts.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>Width of the white space that begins the line of <paramref name="offset"/>, or -1 when other text stands
    /// between the beginning of the line and it, delimiters and strip marks apart.</summary>
    public int Indentation(int offset)
    {
        var start = _lineStarts[Line(offset)];
        var first = start;
        while (first < offset && Text[first] is ' ' or '\t') first++;
        var rest = first;
        while (rest < offset && Text[rest] is '{' or '-' or '~' or ' ' or '\t') rest++;
        return rest == offset ? first - start : -1;
    }
}
