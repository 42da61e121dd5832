using ReportCompiler.Documents;

namespace ReportCompiler.Tables;

/// <summary>Makes one cell of equal neighbours in a column.</summary>
internal static class TableMerging
{
    /// <summary>Merges in each of <paramref name="columns"/>; a total ends a run.</summary>
    public static void MergeColumns(List<TableRow> rows, IReadOnlyList<int> columns)
    {
        foreach (var column in columns)
        {
            for (var start = 0; start < rows.Count;)
            {
                var end = start + 1;
                while (end < rows.Count && IsSame(rows[start], rows[end], column)) end++;
                if (end - start > 1) Merge(rows, column, start, end);
                start = end;
            }
        }
    }

    private static bool IsSame(TableRow first, TableRow other, int column)
    {
        if (other.Kind != RowKind.Body || first.Kind != RowKind.Body) return false;
        var text = PlainText(first, column);
        return text.Length > 0 && text == PlainText(other, column);
    }

    private static string PlainText(TableRow row, int column) =>
        string.Concat((row.Cells.FirstOrDefault(c => c.Column == column)?.Content ?? []).OfType<TextRun>().Select(r => r.Text));

    private static void Merge(List<TableRow> rows, int column, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var cells = i == start
                ? rows[i].Cells.Select(c => c.Column == column ? c with { RowSpan = end - start } : c)
                : rows[i].Cells.Where(c => c.Column != column);
            rows[i] = rows[i] with { Cells = [.. cells] };
        }
    }
}
