using ReportCompiler.Documents;
using ReportCompiler.Docx.Styles;

namespace ReportCompiler.Docx.Tables;

/// <summary>Measures what a cell holds.</summary>
internal static class CellMeasure
{
    /// <summary>What a cell needs beside its text, in points: its padding, its rules, and a little to spare.</summary>
    public const decimal Padding = (2 * TableStyles.SidePadding) + 2.5m;

    /// <summary>Text longer than this may wrap even where it names a row; most schools' names are not.</summary>
    private const decimal LabelLine = 10;

    /// <summary>Where such text wraps, its lines are no shorter than this.</summary>
    private const decimal ShortestLabelLine = 8;

    /// <summary>A column of running text reads badly below this width.</summary>
    private const decimal ShortestTextLine = 6;

    /// <summary>A column of running text asks for no more than this; it takes what the others leave.</summary>
    private const decimal GoodTextLine = 12;

    /// <summary>Words longer than this (an address, say) may be broken.</summary>
    private const decimal LongestWord = 14;

    /// <summary>Bold figures, as totals are set, are wider by this.</summary>
    public const decimal Bold = 1.1m;

    /// <summary>The widths of a cell of one column, in points.</summary>
    public static ColumnDemand Of(TableCell cell, ColumnKind kind, RowKind row, decimal size)
    {
        decimal full = 0;
        decimal unbreakable = 0;
        foreach (var line in MeasuredText.Lines(cell.Content))
        {
            full = Math.Max(full, TextWidths.AtMost(line));
            unbreakable = Math.Max(unbreakable, TextWidths.WidestUnbreakable(line));
        }

        if (kind == ColumnKind.Item) (full, unbreakable) = (full + Indent(cell), unbreakable + Indent(cell));
        if (row == RowKind.Total) (full, unbreakable) = (full * Bold, unbreakable * Bold);
        unbreakable = Math.Min(unbreakable, LongestWord);
        var demand = row == RowKind.Header ? Head(full, unbreakable) : Body(full, unbreakable, kind);
        return demand.InPoints(size, Padding);
    }

    /// <summary>How many lines a cell takes in a width in points.</summary>
    public static int Lines(TableCell cell, decimal width, decimal size)
    {
        var room = Math.Max(size, width - Padding - (Indent(cell) * size));
        return MeasuredText.Lines(cell.Content)
            .Sum(line => Math.Max(1, (int)decimal.Ceiling(TextWidths.Em(line) * size / room)));
    }

    /// <summary>The indent of a cell in em.</summary>
    private static decimal Indent(TableCell cell) => cell.Indent * TableCell.IndentStep;

    /// <summary>A head may wrap: to two lines gladly, to four if it must.</summary>
    private static ColumnDemand Head(decimal full, decimal unbreakable)
    {
        var two = full <= 4 ? full : decimal.Ceiling(full / 2);
        var four = Math.Min(full, Math.Max(2, decimal.Ceiling(full / 4)));
        two = Math.Max(unbreakable, two);
        return new ColumnDemand(Math.Max(unbreakable, four), two, two, full);
    }

    private static ColumnDemand Body(decimal full, decimal unbreakable, ColumnKind kind)
    {
        switch (kind)
        {
            case ColumnKind.Figure:
                return new ColumnDemand(full, full, full, full);
            case ColumnKind.LongText or ColumnKind.Item:
                var shortest = Math.Max(unbreakable, Math.Min(full, ShortestTextLine));
                return new ColumnDemand(shortest, Math.Max(shortest, Math.Min(full, GoodTextLine)), full, full);
            default:
                var good = full <= LabelLine ? full : Math.Max(ShortestLabelLine, decimal.Ceiling(full / 2));
                var least = Math.Max(unbreakable, Math.Min(full, 4));
                return new ColumnDemand(least, Math.Max(good, unbreakable), full, full);
        }
    }
}
