using System.Globalization;
using ReportCompiler.Documents;
using ReportCompiler.Documents.Charts;

namespace ReportCompiler.Markdown;

/// <summary>Blocks, each set off by an empty line.</summary>
internal sealed class BlockWriter
{
    private const int DeepestHeading = 6;

    /// <summary>Not hyphens, which would make a heading of the line above.</summary>
    private const string Rule = "***";

    private readonly LineBuffer _lines;
    private readonly InlineWriter _inlines;
    private readonly TableWriter _tables;
    private readonly NoteQueue _notes = new();

    /// <summary>How many lists, quotations and footnotes surround what is written.</summary>
    private int _depth;

    public BlockWriter(LineBuffer lines)
    {
        _lines = lines;
        _inlines = new InlineWriter(lines, _notes);
        _tables = new TableWriter(lines, _inlines);
    }

    /// <summary>Writes a heading.</summary>
    public void WriteHeading(int level, string text)
    {
        _lines.Separate();
        _lines.Begin();
        _lines.Append("######".AsSpan(0, Math.Min(level, DeepestHeading)));
        _lines.Append(' ');
        _inlines.WriteHeading(text);
        _lines.End();
    }

    /// <summary>Writes blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="level">Level of the heading that they stand under; headings among them are deeper.</param>
    public void Write(IReadOnlyList<Block> blocks, int level)
    {
        var hasOtherMarker = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var before = i > 0 ? blocks[i - 1] : null;
            // Markdown takes a list right after another for its continuation, unless it has another marker.
            hasOtherMarker = !hasOtherMarker && blocks[i] is ListBlock list && before is ListBlock other
                && list.IsOrdered == other.IsOrdered;
            if (before is CaseBlock && blocks[i] is not CaseBlock) WriteRule();
            Write(blocks[i], level, hasOtherMarker);
            if (_depth == 0) WriteNotes();
        }
    }

    private void Write(Block block, int level, bool hasOtherMarker)
    {
        switch (block)
        {
            case Paragraph paragraph: WriteParagraph(paragraph.Content); break;
            case ListBlock list: WriteList(list, level, hasOtherMarker); break;
            case Quote quote: WriteQuote(quote, level); break;
            case CodeBlock code: WriteCode(code.Text); break;
            case ThematicBreak: WriteRule(); break;
            case TableBlock table: WriteTable(table); break;
            case FigureBlock figure: WriteFigure(figure); break;
            case ChartBlock chart: WriteChart(chart); break;
            case CaseBlock study: WriteCase(study, level + 1); break;
            case CaseHeading heading: WriteHeading(level + 1, heading.Title); break;
            default: throw new ArgumentOutOfRangeException(nameof(block), block, "no block of the document model");
        }
    }

    private void WriteParagraph(IReadOnlyList<Inline> content)
    {
        if (content.Count == 0) return;
        _lines.Separate();
        _inlines.WriteParagraph(content);
    }

    private void WriteList(ListBlock list, int level, bool hasOtherMarker)
    {
        var isTight = IsTight(list);
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (i == 0 || !isTight) _lines.Separate();
            WriteItem(Marker(list, i, hasOtherMarker), list.Items[i], level, isTight);
        }
    }

    private void WriteItem(string marker, IReadOnlyList<Block> blocks, int level, bool isTight) =>
        Within(marker, new string(' ', marker.Length), () =>
        {
            if (isTight && blocks is [Paragraph { Content.Count: > 0 } text, ListBlock inner])
            {
                _inlines.WriteParagraph(text.Content);
                WriteTightly(inner, level);
            }
            else
            {
                Write(blocks, level);
            }
        });

    /// <summary>Writes a list within a list right under the text that it belongs to.</summary>
    private void WriteTightly(ListBlock list, int level)
    {
        for (var i = 0; i < list.Items.Count; i++)
            WriteItem(Marker(list, i, hasOtherMarker: false), list.Items[i], level, isTight: true);
    }

    /// <summary>Whether no item holds more than a line of text and a list; else empty lines stand between items.</summary>
    private static bool IsTight(ListBlock list) => list.Items.All(item => item switch
    {
        [] or [Paragraph] => true,
        // A list that begins with another number than 1 cannot follow text without an empty line.
        [Paragraph { Content.Count: > 0 }, ListBlock inner] =>
            (!inner.IsOrdered || inner.Start == 1) && IsTight(inner),
        _ => false,
    });

    private static string Marker(ListBlock list, int index, bool hasOtherMarker)
    {
        if (!list.IsOrdered) return hasOtherMarker ? "+ " : "- ";
        var number = (list.Start + index).ToString(CultureInfo.InvariantCulture);
        return hasOtherMarker ? $"{number}) " : $"{number}. ";
    }

    private void WriteQuote(Quote quote, int level)
    {
        _lines.Separate();
        Within("> ", "> ", () => Write(quote.Blocks, level));
    }

    private void WriteCode(string text)
    {
        var fence = new string('`', Math.Max(3, Escaping.LongestRun(text, '`') + 1));
        _lines.Separate();
        _lines.Lines(fence);
        _lines.Lines(text);
        _lines.Lines(fence);
    }

    private void WriteRule()
    {
        _lines.Separate();
        _lines.Lines(Rule);
    }

    private void WriteTable(TableBlock table)
    {
        if (table.Caption is { } caption) WriteCaption(caption, table.Unit);
        foreach (var grid in table.Grids) WriteGrid(grid);
        if (table.Note is { } note) WriteParagraph(InlineText.Lines(note));
    }

    private void WriteGrid(TableGrid grid)
    {
        _lines.Separate();
        _tables.Write(grid);
    }

    private void WriteFigure(FigureBlock figure)
    {
        WriteParagraph(figure.Image is { } image
            ? [new InlineImage(image, figure.AlternativeText)]
            : [new TextRun(figure.AlternativeText)]);
        WriteCaption(figure.Caption, unit: null);
    }

    /// <summary>A chart is its figures; the table of them has its caption above, as every table has.</summary>
    private void WriteChart(ChartBlock chart)
    {
        WriteCaption(chart.Caption, DrawnChart.UnitOf(chart));
        WriteGrid(ChartGrid.Of(chart));
    }

    private void WriteCaption(Caption caption, string? unit)
    {
        var text = unit is null ? caption.Text : $"{caption.Text}（单位：{unit}）";
        _lines.Separate();
        _lines.Begin();
        _lines.Append($"**{caption.Label}** ");
        _inlines.WriteLine(text);
        _lines.End();
    }

    /// <summary>A case has no frame here. Its heading begins it, and a rule ends it where the section goes on.</summary>
    private void WriteCase(CaseBlock study, int level)
    {
        WriteHeading(level, $"{study.Caption.Label} {study.Caption.Text}");
        Write(study.Blocks, level);
    }

    /// <summary>Writes the notes that were called since the last were written; a note may call another.</summary>
    private void WriteNotes()
    {
        while (_notes.Next() is { } note)
        {
            _lines.Separate();
            Within($"{InlineWriter.Call(note)}: ", "    ", () => Write(note.Blocks, level: 1));
        }
    }

    private void Within(string marker, string indent, Action write)
    {
        _depth++;
        _lines.Within(marker, indent, write);
        _depth--;
    }
}
