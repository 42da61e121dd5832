using ReportCompiler.Documents;

namespace ReportCompiler.Docx.Tables;

/// <summary>Aligns the figures of a column on the decimal point, the widest of them centred under the head.</summary>
internal sealed class FigureColumn
{
    private readonly decimal _whole;
    private readonly decimal _fraction;
    private readonly decimal _width;

    private FigureColumn(decimal whole, decimal fraction, decimal width) =>
        (_whole, _fraction, _width) = (whole, fraction, width);

    /// <summary>The alignment of a column; null where its figures are of different kinds (counts and percentages, say)
    /// and are better centred one by one.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="column">Index of the column.</param>
    /// <param name="width">Width of the column in points.</param>
    /// <param name="size">Size of its text in points.</param>
    public static FigureColumn? Of(TableGrid grid, int column, decimal width, decimal size)
    {
        decimal whole = 0;
        decimal fraction = 0;
        bool? isPercentage = null;
        var cells = grid.BodyRows.SelectMany(row => row.Cells)
            .Where(cell => cell.Column == column && cell.ColumnSpan == 1);
        foreach (var cell in cells)
        {
            if (Parts(cell) is not { } parts) continue;
            if (isPercentage is not null && isPercentage != parts.IsPercentage) return null;
            isPercentage = parts.IsPercentage;
            whole = Math.Max(whole, parts.Whole * size);
            fraction = Math.Max(fraction, parts.Fraction * size);
        }

        var room = width - CellMeasure.Padding;
        return isPercentage is null || whole + fraction > room ? null : new FigureColumn(whole, fraction, room);
    }

    /// <summary>Points between the right edge of the cell's text area and the end of its figure; null for a cell that
    /// holds no figure (a dash, say) and is centred. The figure stays on one line even in the widest face.</summary>
    public decimal? RightIndent(TableCell cell, bool isBold, decimal size)
    {
        if (Parts(cell) is not { } parts) return null;
        var indent = ((_width - _whole - _fraction) / 2) + _fraction - (parts.Fraction * size);
        var widest = TextWidths.AtMost(MeasuredText.Lines(cell.Content)[0]) * size * (isBold ? CellMeasure.Bold : 1);
        return Math.Max(0, Math.Min(indent, _width - widest));
    }

    /// <summary>Widths in em of what stands before the decimal point and of the rest.</summary>
    private static (decimal Whole, decimal Fraction, bool IsPercentage)? Parts(TableCell cell)
    {
        if (MeasuredText.Lines(cell.Content) is not [var text] || !text.Any(char.IsAsciiDigit)) return null;
        if (text.EnumerateRunes().Any(rune => TextWidths.IsWide(rune))) return null;
        var point = text.LastIndexOf('.');
        var isPercentage = text.EndsWith('%');
        if (point < 0) point = isPercentage ? text.Length - 1 : text.Length;
        return (TextWidths.Em(text[..point]), TextWidths.Em(text[point..]), isPercentage);
    }
}
