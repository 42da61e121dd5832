using ReportCompiler.Documents;

namespace ReportCompiler.Tests;

/// <summary>Tables as plain text, so that a test can show the whole of one.</summary>
internal static class TableText
{
    /// <summary>All tables of a document, in order.</summary>
    public static IEnumerable<TableBlock> All(ReportDocument document) =>
        document.FrontMatter.Concat(document.Body).SelectMany(TestReport.WithSubsections)
            .SelectMany(section => section.Blocks).OfType<TableBlock>();

    /// <summary>A line for each row, heads first; a cell over several columns or rows says so; grids are separated by
    /// a line <c>---</c>.</summary>
    public static string Of(TableBlock table) => string.Join("\n---\n", table.Grids.Select(Of));

    private static string Of(TableGrid grid) => string.Join('\n', grid.HeaderRows.Concat(grid.BodyRows).Select(Of));

    private static string Of(TableRow row) => string.Join(" | ", row.Cells.Select(Of));

    private static string Of(TableCell cell)
    {
        var spans = cell is { ColumnSpan: 1, RowSpan: 1 } ? "" : $" ({cell.ColumnSpan}×{cell.RowSpan})";
        return InlineText.Plain(cell.Content) + spans;
    }
}
