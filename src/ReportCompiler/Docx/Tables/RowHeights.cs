using ReportCompiler.Documents;
using ReportCompiler.Docx.Styles;

namespace ReportCompiler.Docx.Tables;

/// <summary>Estimates the heights of rows.</summary>
internal static class RowHeights
{
    /// <summary>Distance of lines in the faces of tables, in em.</summary>
    private const decimal Pitch = 1.35m;

    /// <summary>The heights of a grid's rows in points. A cell that spans rows counts in none of them.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="columns">Widths of its columns in points.</param>
    /// <param name="sizes">Sizes of its text.</param>
    public static IEnumerable<decimal> Of(TableGrid grid, decimal[] columns, TableTextSizes sizes)
    {
        foreach (var row in grid.HeaderRows.Concat(grid.BodyRows))
        {
            var size = row.Kind == RowKind.Header ? sizes.Head : sizes.Text;
            var lines = 1;
            foreach (var cell in row.Cells)
            {
                if (cell.RowSpan > 1) continue;
                var width = columns.Skip(cell.Column).Take(cell.ColumnSpan).Sum();
                lines = Math.Max(lines, CellMeasure.Lines(cell, width, size));
            }

            yield return (lines * size * Pitch) + (2 * TableStyles.VerticalPadding) + 0.5m;
        }
    }
}
