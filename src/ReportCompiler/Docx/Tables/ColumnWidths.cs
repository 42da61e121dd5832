using ReportCompiler.Documents;

namespace ReportCompiler.Docx.Tables;

/// <summary>Shares the width of a table out among the columns of a grid.</summary>
/// <param name="grid">The grid.</param>
/// <param name="sizes">Sizes of its text.</param>
internal sealed class ColumnWidths(TableGrid grid, TableTextSizes sizes)
{
    private readonly ColumnDemand[] _demands = Demands(grid, sizes);

    /// <summary>Whether the columns read well in this width in points.</summary>
    public bool FitWell(decimal width) => _demands.Sum(demand => demand.Good) <= width;

    /// <summary>Whether the columns fit without breaking a number or a word.</summary>
    public bool Fit(decimal width) => _demands.Sum(demand => demand.Least) <= width;

    /// <summary>The columns' widths in twips; together exactly the given width in points.</summary>
    public int[] Share(decimal width)
    {
        var twips = Points(width).Select(Length.Twips).ToArray();
        var widest = Array.IndexOf(twips, twips.Max());
        twips[widest] += Length.Twips(width) - twips.Sum();
        return twips;
    }

    private bool IsText(int column) => grid.Columns[column] is ColumnKind.LongText or ColumnKind.Item;

    private bool IsFigure(int column) => grid.Columns[column] == ColumnKind.Figure;

    private bool HasText => grid.Columns.Contains(ColumnKind.LongText) || grid.Columns.Contains(ColumnKind.Item);

    private decimal[] Points(decimal width)
    {
        var full = Even([.. _demands.Select(demand => demand.Full)], width);
        if (full.Sum() <= width) return Spread(full, width);

        var widths = _demands.Select(demand => FitWell(width) ? demand.Good : demand.Least).ToArray();
        if (widths.Sum() > width) return Spread(widths, width);
        while (Widen(widths, width)) { }
        return Fill(HasText ? widths : UnwrapHeads(Even(widths, width), width), width);
    }

    /// <summary>Gives one column the width that makes the table shortest for what it takes; false when there is none.
    /// A row's name is brought onto one line also where that only makes the table no longer.</summary>
    private bool Widen(decimal[] widths, decimal width)
    {
        var spare = width - widths.Sum();
        var height = Height(Fill(widths, width));
        (int Column, decimal Width, decimal Score) best = (-1, 0, -1);
        for (var column = 0; column < widths.Length; column++)
        {
            if (IsText(column)) continue;
            var demand = _demands[column];
            foreach (var target in (ReadOnlySpan<decimal>)[demand.Good, demand.Body, demand.Full])
            {
                var cost = target - widths[column];
                if (cost <= 0 || cost > spare) continue;
                var trial = widths.ToArray();
                trial[column] = target;
                var gain = height - Height(Fill(trial, width));
                if (gain < 0 || (gain == 0 && target > demand.Body)) continue;
                if (gain / cost > best.Score) best = (column, target, gain / cost);
            }
        }

        if (best.Column < 0) return false;
        widths[best.Column] = best.Width;
        return true;
    }

    /// <summary>Brings as many heads onto one line as there is room for, the least wide first. The others keep lines
    /// of equal length, rather than a last line of one character.</summary>
    private decimal[] UnwrapHeads(decimal[] widths, decimal width)
    {
        var spare = width - widths.Sum();
        var columns = Enumerable.Range(0, widths.Length).OrderBy(column => _demands[column].Full - widths[column]);
        foreach (var column in columns)
        {
            var cost = _demands[column].Full - widths[column];
            if (cost <= 0 || cost > spare) continue;
            widths[column] += cost;
            spare -= cost;
        }

        return widths;
    }

    /// <summary>Shares out what is left: among running text, by the root of its length, so that a long column gets
    /// more than a short one but not all; otherwise among the columns that wrap nowhere.</summary>
    private decimal[] Fill(decimal[] widths, decimal width)
    {
        var spare = width - widths.Sum();
        var shares = widths.Select((value, column) => HasText
            ? (IsText(column) ? Root(_demands[column].Full) : 0)
            : (value >= _demands[column].Full ? value : 0)).ToArray();
        if (shares.Sum() == 0) shares = widths;
        var all = shares.Sum();
        return [.. widths.Select((value, column) => value + (spare * shares[column] / all))];
    }

    /// <summary>Widens or narrows all columns alike.</summary>
    private static decimal[] Spread(decimal[] widths, decimal width)
    {
        var all = widths.Sum();
        return [.. widths.Select(value => value * width / all)];
    }

    /// <summary>Gives figures equal columns where there is room: unequal ones look like an accident.</summary>
    private decimal[] Even(decimal[] widths, decimal width)
    {
        var figures = widths.Where((_, column) => IsFigure(column)).ToList();
        if (figures.Count < 2) return widths;
        var widest = figures.Max();
        var even = widths.Select((value, column) => IsFigure(column) ? widest : value).ToArray();
        return even.Sum() <= width ? even : widths;
    }

    private decimal Height(decimal[] widths) => RowHeights.Of(grid, widths, sizes).Sum();

    private static ColumnDemand[] Demands(TableGrid grid, TableTextSizes sizes)
    {
        var demands = new ColumnDemand[grid.Columns.Count];
        Array.Fill(demands, new ColumnDemand(1, 1, 1, 1).InPoints(sizes.Text, CellMeasure.Padding));
        var cells = grid.HeaderRows.Concat(grid.BodyRows)
            .SelectMany(row => row.Cells.Select(cell => (row.Kind, Cell: cell)))
            .OrderBy(cell => cell.Cell.ColumnSpan);
        foreach (var (kind, cell) in cells)
        {
            var size = kind == RowKind.Header ? sizes.Head : sizes.Text;
            if (cell.ColumnSpan == 1)
            {
                var demand = CellMeasure.Of(cell, grid.Columns[cell.Column], kind, size);
                demands[cell.Column] = demands[cell.Column].Join(demand);
            }
            else
            {
                var demand = CellMeasure.Of(cell, ColumnKind.Label, kind, size);
                Stretch(demands.AsSpan(cell.Column, cell.ColumnSpan), demand);
            }
        }

        return demands;
    }

    /// <summary>Makes the columns under a wide cell wide enough for it.</summary>
    private static void Stretch(Span<ColumnDemand> columns, ColumnDemand wide)
    {
        var given = default(ColumnDemand);
        foreach (var column in columns) given = given.Plus(column);
        var missing = wide.Missing(given, columns.Length);
        foreach (ref var column in columns) column = column.Plus(missing);
    }

    /// <summary>The whole root: enough for shares, and the same on every machine.</summary>
    private static decimal Root(decimal value)
    {
        decimal root = 1;
        while ((root + 1) * (root + 1) <= value) root++;
        return root;
    }
}
