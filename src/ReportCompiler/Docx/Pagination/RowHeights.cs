using ReportCompiler.Documents;
using ReportCompiler.Documents.Styles;
using ReportCompiler.Docx.Styles;
using ReportCompiler.Docx.Tables;

namespace ReportCompiler.Docx.Pagination;

/// <summary>Heights of the rows of a table.</summary>
internal sealed class RowHeights(StyleSheet style, TablePlan plan)
{
    private const decimal OwnPitch = 1.35m;
    private const decimal Padding = 6.5m;

    public IEnumerable<decimal> Of(TableGrid grid, int[] columns)
    {
        foreach (var row in grid.HeaderRows.Concat(grid.BodyRows))
        {
            var role = row.Kind == RowKind.Header ? TextRole.TableHead : TextRole.TableText;
            var size = TableText.Points(style[role], plan.Size);
            var lines = row.Cells.Where(cell => cell.RowSpan == 1).Select(cell => Lines(cell, columns, size)).DefaultIfEmpty(1);
            yield return (lines.Max() * size * OwnPitch) + Padding;
        }
    }

    private static int Lines(TableCell cell, int[] columns, decimal size)
    {
        var width = columns.Skip(cell.Column).Take(cell.ColumnSpan).Sum() / 20m;
        var room = Math.Max(size, width - (2 * TableStyles.SidePadding));
        return InlineText.Lines(cell.Content)
            .Sum(line => Math.Max(1, (int)decimal.Ceiling(TextWidths.Em(line) * size / room)));
    }
}
