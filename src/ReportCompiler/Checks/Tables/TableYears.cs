using ReportCompiler.Documents;
using ReportCompiler.Indicators;

namespace ReportCompiler.Checks.Tables;

/// <summary>A year that heads a column or a row.</summary>
/// <param name="Text">The head.</param>
/// <param name="First">The year in which it begins: of an academic year the one before its last.</param>
/// <param name="Last">The year in which it ends.</param>
internal sealed record HeadYear(string Text, int First, int Last)
{
    /// <summary>True for an academic year.</summary>
    public bool IsAcademic => First != Last;

    /// <summary>The year as Chinese messages call it.</summary>
    public string Chinese => char.IsAsciiDigit(Text[^1]) ? $"{Text}年" : Text;

    /// <summary>The year as English messages call it.</summary>
    public string English => Text.TrimEnd('学', '年', '度');
}

/// <summary>Finds the years that head the columns or rows of a printed table.</summary>
internal static class TableYears
{
    private static readonly string[] YearHeads = ["年度", "年份", "学年", "自然年", "年"];

    /// <summary>The years, from first to last, each once; empty when none heads a column or row.</summary>
    public static IReadOnlyList<HeadYear> Of(TableBlock table) =>
    [
        .. table.Grids.SelectMany(Heads).Select(Text).Select(Year).OfType<HeadYear>()
            .DistinctBy(year => (year.First, year.Last)).OrderBy(year => year.Last).ThenBy(year => year.First),
    ];

    /// <summary>The column heads, and the cells that name rows: in a table of texts those of a first column that is headed as
    /// years, for one further on may say when something began.</summary>
    private static IEnumerable<TableCell> Heads(TableGrid grid)
    {
        var columnHeads = grid.HeaderRows.SelectMany(row => row.Cells).ToList();
        var naming = columnHeads.Where(cell => !LineWords.IsNumbering(Text(cell))).MinBy(cell => cell.Column);
        var column = naming is not null && YearHeads.Contains(Text(naming), StringComparer.Ordinal) ? naming.Column : -1;
        return columnHeads.Concat(
            grid.BodyRows.SelectMany(row => row.Cells).Where(cell => cell.IsRowHeader || cell.Column == column));
    }

    private static HeadYear? Year(string text)
    {
        if (Period.Parse(text) is not { Year: var year }) return null;
        if (!text.Contains("学年", StringComparison.Ordinal)) return new HeadYear(text, year, year);
        return text.AsSpan().IndexOfAny('-', '–', '—') > 0
            ? new HeadYear(text, year - 1, year)
            : new HeadYear(text, year, year + 1);
    }

    private static string Text(TableCell cell) => InlineText.Plain(cell.Content);
}
