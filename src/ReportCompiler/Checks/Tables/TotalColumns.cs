using ReportCompiler.Diagnostics;

namespace ReportCompiler.Checks.Tables;

/// <summary>Holds the total column of a table of texts against the columns that it sums, where most rows show that it sums
/// them.</summary>
internal static class TotalColumns
{
    public static readonly Rule Rule = new("RC2602", Severity.Warning,
        new("合计列不等于各列之和", "Total column is not the sum of its columns"),
        new("文字表里表头为合计、小计、总数一类的列，如果至少两行、并且多数行等于左边（或右边）各数字列之和，说明它就是这些列的合计；"
            + "其余不相等的行便是写错了。小数允许四舍五入造成的误差。",
            "A column of a table of texts headed 合计, 小计, 总数 or the like is taken for the sum of the columns of figures on "
            + "one side of it when that holds in at least two rows and in most. The rows in which it does not hold are wrong. "
            + "Decimals may differ by what rounding explains."),
        new("男 12、女 30，合计 43，而其他各行都等于男、女之和", "12 boys, 30 girls, total 43, while all other rows add up"),
        new("12 + 30 = 42：合计改为 42，或改正男、女人数", "12 + 30 = 42: make the total 42, or correct the parts"));

    private const int LeastRows = 2;

    public static void Look(FigureSheet sheet, Findings findings)
    {
        for (var column = 0; column < sheet.Columns.Count; column++)
        {
            if (sheet.Columns[column].IsTotal) Look(sheet, column, findings);
        }
    }

    private static void Look(FigureSheet sheet, int column, Findings findings)
    {
        var readings = TotalReadings.Before(sheet.Columns, column).Concat(TotalReadings.After(sheet.Columns, column));
        var meant = readings.Where(parts => parts.Count > 1)
            .Select(parts => Rows(sheet, column, parts))
            .Where(rows => rows.Count(IsShown) is var shown and >= LeastRows && shown > rows.Count(row => !row.Addition.Holds))
            .MaxBy(rows => rows.Count(IsShown));
        foreach (var (row, addition) in meant ?? [])
        {
            if (addition.Holds) findings.Agree(addition.Cells);
            else findings.Add(Differs(row, sheet.Columns[column], addition));
        }
    }

    private static List<(SheetLine Row, Addition Addition)> Rows(FigureSheet sheet, int column, IReadOnlyList<int> parts)
    {
        var rows = new List<(SheetLine, Addition)>();
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            if (sheet.Rows[row].AddsUp
                && Addition.Of(sheet[row, column], parts.Select(part => sheet[row, part])) is { } addition)
                rows.Add((sheet.Rows[row], addition));
        }

        return rows;
    }

    private static bool IsShown((SheetLine Row, Addition Addition) row) => row.Addition is { Holds: true, IsTelling: true };

    private static Finding Differs(SheetLine row, SheetLine column, Addition addition) =>
        new(Rule, addition.Total.Span, new LocalizedText(
            $"“{row.Name}”的“{column.Name}”印的是 {addition.Total.Text}，同一行各列之和是 {addition.SumText}。",
            $"“{column.Name}” of “{row.Name}” prints {addition.Total.Text}, but the columns of its row add up to "
            + $"{addition.SumText}."))
        {
            Arithmetic = addition.Arithmetic,
            Hint = new LocalizedText(
                "其他各行都等于各列之和；请核对这一行，改正写错的一个数。",
                "The other rows add up: check this one, and correct the figure that is wrong."),
            Cells = addition.Cells,
        };
}
