using System.Globalization;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Checks.Tables;

/// <summary>Holds each total row of a table of texts against the rows that it sums.</summary>
internal static class TotalRows
{
    public static readonly Rule Rule = new("RC2601", Severity.Warning,
        new("合计行不等于各行之和", "Total row is not the sum of its rows"),
        new("文字表（tables/*.csv）里的合计、总计、小计、共计是录入的，不是计算的，所以逐列重新相加：小计等于本段各行之和，"
            + "合计等于各小计（或各行）之和。整数要完全相等，小数允许四舍五入造成的误差。占比、比率、生均、平均、年份、序号等不能相加"
            + "的列不核对。各列都对不上时，多半是漏了一行。",
            "In a table of texts (tables/*.csv) totals are typed, not computed, so each column is added up again: a subtotal is "
            + "the sum of its block, a total that of the subtotals or rows. Whole numbers must agree exactly, decimals within "
            + "what rounding explains. Shares, rates, averages, years and numbering are not added up. Where no column agrees, "
            + "a row is most likely missing."),
        new("北山 12、南港 30、西湖 8，合计 51", "North 12, South 30, West 8, total 51"),
        new("12 + 30 + 8 = 50：合计改为 50，或改正写错的一行", "12 + 30 + 8 = 50: make the total 50, or correct the wrong row"));

    private const int MostColumns = 3;

    public static void Look(FigureSheet sheet, Findings findings)
    {
        var first = sheet.Rows.FirstOrDefault(row => row.IsTotal || row.Role == LineRole.Part);
        var standsFirst = first?.IsTotal == true;
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            if (!sheet.Rows[row].IsTotal) continue;
            var readings = standsFirst ? TotalReadings.After(sheet.Rows, row) : TotalReadings.Before(sheet.Rows, row);
            if (readings.Count > 0) Look(sheet, row, readings, IsCertain(sheet, standsFirst), findings);
        }
    }

    /// <summary>False where a total may be meant to sum something else: where it stands above its rows, and where parts of
    /// parts (其中) stand between the rows. Then other columns must show what is meant.</summary>
    private static bool IsCertain(FigureSheet sheet, bool standsFirst) =>
        !standsFirst && !sheet.Rows.Any(row => row.Role == LineRole.OfWhich);

    private static void Look(
        FigureSheet sheet, int row, IReadOnlyList<IReadOnlyList<int>> readings, bool isCertain, Findings findings)
    {
        var right = new List<Addition>();
        var wrong = new List<(SheetLine Column, Addition Addition)>();
        for (var column = 0; column < sheet.Columns.Count; column++)
        {
            if (!sheet.Columns[column].AddsUp) continue;
            var additions = readings.Select(parts => Addition.Of(sheet[row, column], parts.Select(part => sheet[part, column])))
                .OfType<Addition>().ToList();
            if (additions.Find(addition => addition.Holds) is { } holds) right.Add(holds);
            else if (additions.Count > 0) wrong.Add((sheet.Columns[column], additions[0]));
        }

        var telling = right.Count(addition => addition.IsTelling);
        if (!isCertain && (telling == 0 || telling < wrong.Count)) return;
        foreach (var addition in right) findings.Agree(addition.Cells);
        if (wrong.Count > 1 && telling == 0) findings.Add(WholeRow(sheet.Rows[row], wrong));
        else foreach (var (column, addition) in wrong) findings.Add(OneCell(sheet.Rows[row], column, addition));
    }

    private static Finding OneCell(SheetLine row, SheetLine column, Addition addition) =>
        new(Rule, addition.Total.Span, new LocalizedText(
            $"“{row.Name}”行的“{column.Name}”印的是 {addition.Total.Text}，所含各行之和是 {addition.SumText}。",
            $"The row “{row.Name}” prints {addition.Total.Text} under “{column.Name}”, but its rows add up to {addition.SumText}."))
        {
            Arithmetic = addition.Arithmetic,
            Hint = new LocalizedText(
                "请核对这一列的各行和合计，改正写错的一个数。", "Check this column's rows and total, and correct the figure that is wrong."),
            Cells = addition.Cells,
        };

    private static Finding WholeRow(SheetLine row, List<(SheetLine Column, Addition Addition)> wrong)
    {
        var count = wrong.Count.ToString(CultureInfo.InvariantCulture);
        var shown = wrong.Take(MostColumns).ToList();
        return new Finding(Rule, row.Span, new LocalizedText(
            $"“{row.Name}”行的 {count} 列都不等于所含各行之和。",
            $"In the row “{row.Name}” none of the {count} columns is the sum of its rows."))
        {
            Arithmetic = new LocalizedText(
                string.Join("；", shown.Select(item => $"{item.Column.Name}：{item.Addition.Arithmetic.Chinese}")),
                string.Join("; ", shown.Select(item => $"{item.Column.Name}: {item.Addition.Arithmetic.English}"))),
            Hint = new LocalizedText(
                "多半是漏了一行、多了一行，或合计没有随各行更新；请补上或重新合计。",
                "Most likely a row is missing or one too many, or the totals were not updated: mend the rows or add up again."),
            Cells = [.. wrong.SelectMany(item => item.Addition.Cells)],
        };
    }
}
