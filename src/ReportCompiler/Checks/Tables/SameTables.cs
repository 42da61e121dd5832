using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Documents.Building;

namespace ReportCompiler.Checks.Tables;

/// <summary>Finds a table that is printed under two captions.</summary>
internal static class SameTables
{
    private static readonly Rule Twice = new("RC2604", Severity.Warning,
        new("同一张表印了两次", "One table under two captions"),
        new("两张表的题注不同，表身却一字不差：多半是复制了一张表，只改了题注，没有换内容。表身太小、只有零或几乎没有内容的表不核对。",
            "Two tables have different captions and the same body, word for word: most likely one was copied, and only its caption "
            + "changed. Tables that are small, all zeros or nearly empty are left alone."),
        new("表6“招生情况”与表9“就业情况”的内容相同", "table 6 “Enrolment” and table 9 “Employment” have the same body"),
        new("换上表9自己的数据，或删去其中一张", "give table 9 its own data, or remove one of the two"));

    public static readonly Check Check = new([Twice], Run);

    private const int LeastRows = 2;

    private const int LeastCells = 4;

    private const int LeastTexts = 3;

    /// <summary>From this length on, in characters, words tell a table as figures do.</summary>
    private const int LongText = 8;

    private static void Run(CheckContext context)
    {
        var seen = new Dictionary<string, PrintedTable>(StringComparer.Ordinal);
        foreach (var table in context.Content.Tables)
        {
            if (!IsTelling(table.Block)) continue;
            var body = string.Join('\n', Rows(table.Block).Select(row => string.Join('\u001F', row.Cells.Select(Text))));
            if (!seen.TryAdd(body, table)) context.Findings.Add(Same(table, seen[body]));
        }
    }

    /// <summary>True when two tables with this body are no chance: enough cells, beside those that name the rows, hold figures
    /// or long words, in several rows, and not all the same.</summary>
    private static bool IsTelling(TableBlock table)
    {
        var telling = Rows(table)
            .Select(row => row.Cells.Where(cell => cell is { Column: > 0, IsRowHeader: false }).Select(Text)
                .Where(text => text.Length >= LongText || text.Any(character => character is >= '1' and <= '9')).ToList())
            .Where(row => row.Count > 0).ToList();
        var texts = telling.SelectMany(row => row).ToList();
        return telling.Count >= LeastRows && texts.Count >= LeastCells
            && texts.Distinct(StringComparer.Ordinal).Count() >= LeastTexts;
    }

    private static IEnumerable<TableRow> Rows(TableBlock table) => table.Grids.SelectMany(grid => grid.BodyRows);

    private static string Text(TableCell cell) => InlineText.Plain(cell.Content);

    private static Finding Same(PrintedTable again, PrintedTable first)
    {
        var (one, two) = (Name(first), Name(again));
        return new Finding(Twice, again.Description.CaptionSpan, new LocalizedText(
            $"{two}与{one}的内容完全相同。", $"{two} has the same body as {one}."))
        {
            Hint = new LocalizedText(
                "请换上这张表自己的数据；如果本来就是一张表，请删去其中一张。",
                "Give this table its own data, or remove one of the two if they are one."),
            Related = [new RelatedPlace(first.Description.CaptionSpan, new LocalizedText(one, one))],
        };
    }

    private static string Name(PrintedTable table) => $"{table.Block.Caption?.Label}“{table.Block.Caption?.Text}”";
}
