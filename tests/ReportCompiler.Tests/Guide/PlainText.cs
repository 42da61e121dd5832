using ReportCompiler.Documents;

namespace ReportCompiler.Tests.Guide;

/// <summary>A block as the guide shows it: text as it is read, a table as the grid that is seen, with nothing where a cell
/// is covered by a merged one.</summary>
internal static class PlainText
{
    public static string Of(Block block) => block switch
    {
        Paragraph paragraph => InlineText.Plain(paragraph.Content),
        ListBlock list => string.Join('\n', list.Items.Select((item, i) =>
            (list.IsOrdered ? $"{list.Start + i}. " : "- ") + string.Join('\n', item.Select(Of)))),
        TableBlock { Caption: { } caption } table => string.Join('\n', Table(table).Prepend(Heading(table, caption))),
        TableBlock table => string.Join('\n', Table(table)),
        FigureBlock figure => $"[{figure.Caption.Label} {figure.Caption.Text}]",
        ChartBlock chart => $"[{chart.Caption.Label} {chart.Caption.Text}]",
        CaseBlock study => $"[{study.Caption.Label} {study.Caption.Text}]",
        _ => throw new InvalidOperationException($"The guide shows no {block.GetType().Name}."),
    };

    private static string Heading(TableBlock table, Caption caption) =>
        $"{caption.Label} {caption.Text}{(table.Unit is null ? "" : $"（单位：{table.Unit}）")}";

    private static IEnumerable<string> Table(TableBlock table)
    {
        foreach (var grid in table.Grids)
        {
            if (grid != table.Grids[0]) yield return "";
            foreach (var row in grid.HeaderRows.Concat(grid.BodyRows)) yield return Row(row, grid.Columns.Count);
        }

        if (table.Note is { } note) yield return note;
    }

    private static string Row(TableRow row, int columns) => string.Join(" | ", Enumerable.Range(0, columns).Select(column =>
        InlineText.Plain(row.Cells.FirstOrDefault(cell => cell.Column == column)?.Content ?? []))).TrimEnd();
}
