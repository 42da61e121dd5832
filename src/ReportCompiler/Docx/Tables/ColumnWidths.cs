using ReportCompiler.Documents;
using ReportCompiler.Docx.Styles;

namespace ReportCompiler.Docx.Tables;

/// <summary>Shares the width of a table out among its columns.</summary>
internal static class ColumnWidths
{
    /// <summary>What each column of a grid asks for.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="headSize">Size of its heads in points.</param>
    /// <param name="textSize">Size of its other text in points.</param>
    public static ColumnDemand[] Demands(TableGrid grid, decimal headSize, decimal textSize)
    {
        const decimal padding = 2 * TableStyles.SidePadding;
        var demands = new ColumnDemand[grid.Columns.Count];
        Array.Fill(demands, new ColumnDemand(padding + textSize, padding + textSize, padding + textSize));
        var cells = grid.HeaderRows.Concat(grid.BodyRows)
            .SelectMany(row => row.Cells.Select(cell => (row.Kind, Cell: cell)))
            .OrderBy(cell => cell.Cell.ColumnSpan);
        foreach (var (kind, cell) in cells)
        {
            var isHead = kind == RowKind.Header;
            var column = cell.ColumnSpan == 1 ? grid.Columns[cell.Column] : ColumnKind.Label;
            var demand = CellMeasure.Of(cell, column, isHead, isHead ? headSize : textSize);
            if (cell.ColumnSpan == 1) demands[cell.Column] = demands[cell.Column].Join(demand);
            else Stretch(demands.AsSpan(cell.Column, cell.ColumnSpan), demand);
        }

        return demands;
    }

    /// <summary>Whether the columns read well in this width.</summary>
    public static bool FitWell(ColumnDemand[] demands, decimal width) => demands.Sum(demand => demand.Good) <= width;

    /// <summary>Whether the columns fit without breaking a number or a word.</summary>
    public static bool Fit(ColumnDemand[] demands, decimal width) => demands.Sum(demand => demand.Least) <= width;

    /// <summary>The columns' widths in twips; together exactly the given width in points.</summary>
    public static int[] Share(TableGrid grid, ColumnDemand[] demands, decimal width)
    {
        var widths = Points(grid, demands, width);
        var twips = widths.Select(Length.Twips).ToArray();
        var widest = Array.IndexOf(twips, twips.Max());
        twips[widest] += Length.Twips(width) - twips.Sum();
        return twips;
    }

    private static decimal[] Points(TableGrid grid, ColumnDemand[] demands, decimal width)
    {
        var full = Even(grid, [.. demands.Select(demand => demand.Full)], width);
        if (full.Sum() <= width) return Grow(full, full, width);

        var good = Even(grid, [.. demands.Select(demand => demand.Good)], width);
        if (good.Sum() <= width) return Grow(good, Wishes(grid, demands, good), width);

        var least = demands.Select(demand => demand.Least).ToArray();
        if (least.Sum() <= width) return Grow(least, [.. demands.Select(demand => demand.Good - demand.Least)], width);
        return [.. least.Select(value => value * width / least.Sum())];
    }

    /// <summary>Gives figures equal columns where there is room: unequal ones look like an accident.</summary>
    private static decimal[] Even(TableGrid grid, decimal[] widths, decimal width)
    {
        var figures = Enumerable.Range(0, widths.Length).Where(index => grid.Columns[index] == ColumnKind.Figure).ToList();
        if (figures.Count < 2) return widths;
        var widest = figures.Max(index => widths[index]);
        var even = widths.Select((value, index) => grid.Columns[index] == ColumnKind.Figure ? widest : value).ToArray();
        return even.Sum() <= width ? even : widths;
    }

    /// <summary>How strongly each column wishes for more: running text by the root of its length, so that a long cell gets
    /// more than a short one but not all; other columns only where there is no running text.</summary>
    private static decimal[] Wishes(TableGrid grid, ColumnDemand[] demands, decimal[] given)
    {
        var hasText = grid.Columns.Contains(ColumnKind.LongText);
        return [.. demands.Select((demand, index) => (hasText, grid.Columns[index]) switch
        {
            (true, ColumnKind.LongText) => Root(demand.Full),
            (true, _) => 0,
            _ => Math.Max(0, demand.Full - given[index]),
        })];
    }

    private static decimal[] Grow(decimal[] widths, decimal[] wishes, decimal width)
    {
        var spare = width - widths.Sum();
        var wish = wishes.Sum();
        if (wish == 0) return [.. widths.Select(value => value * width / widths.Sum())];
        return [.. widths.Select((value, index) => value + (spare * wishes[index] / wish))];
    }

    /// <summary>Makes the columns under a wide cell wide enough for it.</summary>
    private static void Stretch(Span<ColumnDemand> columns, ColumnDemand wide)
    {
        decimal least = 0;
        decimal good = 0;
        decimal full = 0;
        foreach (var column in columns)
        {
            least += column.Least;
            good += column.Good;
            full += column.Full;
        }

        var count = columns.Length;
        least = Math.Max(0, wide.Least - least) / count;
        good = Math.Max(0, wide.Good - good) / count;
        full = Math.Max(0, wide.Full - full) / count;
        foreach (ref var column in columns) column = column.Widen(least, good, full);
    }

    /// <summary>The whole root: enough for shares, and the same on every machine.</summary>
    private static decimal Root(decimal value)
    {
        decimal root = 1;
        while ((root + 1) * (root + 1) <= value) root++;
        return root;
    }
}
