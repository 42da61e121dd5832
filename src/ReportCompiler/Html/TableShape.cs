using ReportCompiler.Documents;

namespace ReportCompiler.Html;

/// <summary>What the shape of a grid allows.</summary>
internal static class TableShape
{
    private const int FewestRowsToSort = 3;

    /// <summary>The totals at the end are the foot; a total among the rows stays where it is.</summary>
    public static (IReadOnlyList<TableRow> Body, IReadOnlyList<TableRow> Foot) SplitFoot(IReadOnlyList<TableRow> rows)
    {
        var end = rows.Count;
        while (end > 0 && rows[end - 1].Kind == RowKind.Total) end--;
        // A cell that reaches down from the body into the totals would be cut off at the foot.
        var isCut = rows.Take(end).Where((row, index) => row.Cells.Any(cell => index + cell.RowSpan > end)).Any();
        return end == 0 || isCut ? (rows, []) : (rows.Take(end).ToList(), rows.Skip(end).ToList());
    }

    /// <summary>Whether it is a filled-in form, whose items stand in the order of the form.</summary>
    public static bool IsForm(TableGrid grid) => grid.Columns.Contains(ColumnKind.Item);

    /// <summary>Whether a reader gains by sorting the rows: one row of heads, a figure to sort by, no merged cells, and
    /// no total between the rows that it sums.</summary>
    public static bool IsSortable(TableGrid grid)
    {
        var (body, foot) = SplitFoot(grid.BodyRows);
        return grid.HeaderRows.Count == 1
            && grid.Columns.Contains(ColumnKind.Figure)
            && body.Count >= FewestRowsToSort
            && body.All(row => row.Kind == RowKind.Body)
            && grid.HeaderRows.Concat(body).SelectMany(row => row.Cells).All(IsSingle)
            && foot.SelectMany(row => row.Cells).All(cell => cell.RowSpan == 1);
    }

    private static bool IsSingle(TableCell cell) => cell is { ColumnSpan: 1, RowSpan: 1 };
}
