using ReportCompiler.Documents;

namespace ReportCompiler.Docx.Tables;

/// <summary>A place in a row of Word's table, which lists also the cells that a cell above covers.</summary>
/// <param name="Column">Index of its first column.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="Cell">What it holds; null when a cell above covers it, or when no cell is there.</param>
/// <param name="IsCovered">True when a cell above covers it.</param>
internal readonly record struct GridPlace(int Column, int ColumnSpan, TableCell? Cell, bool IsCovered);

/// <summary>Completes the rows of a grid with the places that cells above cover.</summary>
internal static class GridRows
{
    public static IEnumerable<(TableRow Row, IReadOnlyList<GridPlace> Places)> Complete(
        IReadOnlyList<TableRow> rows, int columns)
    {
        var covering = new (TableCell? Cell, int RowsLeft)[columns];
        foreach (var row in rows)
        {
            var own = row.Cells.ToDictionary(cell => cell.Column);
            var places = new List<GridPlace>();
            for (var column = 0; column < columns;)
            {
                var place = Place(column, own, covering);
                places.Add(place);
                column += place.ColumnSpan;
            }

            foreach (var place in places) Remember(place, covering);
            yield return (row, places);
        }
    }

    private static GridPlace Place(
        int column, Dictionary<int, TableCell> own, (TableCell? Cell, int RowsLeft)[] covering)
    {
        var (above, rowsLeft) = covering[column];
        if (above is not null && rowsLeft > 0) return new GridPlace(column, above.ColumnSpan, null, IsCovered: true);
        if (!own.TryGetValue(column, out var cell)) return new GridPlace(column, 1, null, IsCovered: false);
        return new GridPlace(column, Math.Min(cell.ColumnSpan, covering.Length - column), cell, IsCovered: false);
    }

    private static void Remember(GridPlace place, (TableCell? Cell, int RowsLeft)[] covering)
    {
        if (place.IsCovered) covering[place.Column].RowsLeft--;
        else covering[place.Column] = (place.Cell, (place.Cell?.RowSpan ?? 1) - 1);
    }
}
