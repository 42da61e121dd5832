using ReportCompiler.Documents;

namespace ReportCompiler.Tests.Reports;

/// <summary>A table of the sample, looked up as a reader does: by the heads of row and column. Merged cells count for each
/// place that they cover, and the grids of a table that is cut are one.</summary>
internal sealed class PrintedTable
{
    private readonly List<(string Row, string Column, string Text)> _cells = [];

    public PrintedTable(string anchor)
    {
        var table = Jiulongpo.Blocks.OfType<TableBlock>().Single(t => t.Anchor == anchor);
        foreach (var grid in table.Grids)
        {
            var heads = Spread(grid.HeaderRows, grid.Columns.Count);
            var paths = Enumerable.Range(0, grid.Columns.Count)
                .Select(column => string.Join('/', heads.Select(row => row[column]).Distinct())).ToList();
            foreach (var row in Spread(grid.BodyRows, grid.Columns.Count))
            {
                Rows.Add(row);
                for (var column = 1; column < row.Length; column++) _cells.Add((row[0], paths[column], row[column]));
            }
        }
    }

    /// <summary>The rows of the body.</summary>
    public List<string[]> Rows { get; } = [];

    /// <summary>The text at a crossing. Where heads are the same, as of two shares, the first that is left over counts:
    /// the columns are asked for from left to right.</summary>
    public string Cell(string row, string column)
    {
        // The published share stands beneath the count that it is the share of.
        var plain = column.EndsWith("/占比", StringComparison.Ordinal) ? $"{column.Split('/')[0]}/占比" : column;
        var at = _cells.FindIndex(cell => cell.Row == row && cell.Column == plain);
        Assert.True(at >= 0, $"No cell {row}, {plain} among {string.Join('、', _cells.Select(c => c.Column).Distinct())}.");
        var text = _cells[at].Text;
        _cells.RemoveAt(at);
        return text;
    }

    private static List<string[]> Spread(IReadOnlyList<TableRow> rows, int columns)
    {
        var spread = rows.Select(_ => new string[columns]).ToList();
        for (var i = 0; i < rows.Count; i++)
            foreach (var cell in rows[i].Cells)
                for (var row = i; row < i + cell.RowSpan; row++)
                    for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                        spread[row][column] = InlineText.Plain(cell.Content);
        return spread;
    }
}
