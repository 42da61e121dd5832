using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;

namespace ReportCompiler.Checks.Tables;

/// <summary>Recomputes the shares of a table of texts, in columns and in rows, where most of them show what they are shares
/// of.</summary>
internal static class TableShares
{
    public static readonly Rule Rule = new("RC2606", Severity.Warning,
        new("表中占比与人数对不上", "Share in a table does not fit its figures"),
        new("文字表里表头为占比、比例、比重的一列，用它前面一列的数除以合计（合计行、各行之和，或同一行的另一列）重新计算；至少两行、"
            + "并且多数行符合同一个分母时，不符合的行便是写错了。没有对应数字的占比，合计印 100% 时各项之和应为 100%。误差不超过所印"
            + "位数的四舍五入。占比写成一行时同样核对。",
            "A column of a table of texts headed 占比, 比例 or 比重 is recomputed from the column before it and a total: the total "
            + "row, the sum of the rows, or another column of the same row. Where at least two rows and most of them fit one such "
            + "denominator, the rows that do not are wrong. Shares without figures of their own must add up to 100 where the total "
            + "says 100 %. The tolerance is the rounding of the digits printed. Rows of shares are checked alike."),
        new("报名 899 人、录取 613 人、占比 40.5%", "613 of 899 admitted, share 40.5 %"),
        new("613 ÷ 899 = 68.2%：改正占比，或改正人数", "613 ÷ 899 = 68.2 %: correct the share or the figures"));

    private const int LeastRows = 2;

    public static void Look(FigureSheet sheet, Findings findings)
    {
        LookAtColumns(sheet, findings);
        LookAtColumns(sheet.Turned(), findings);
    }

    private static void LookAtColumns(FigureSheet sheet, Findings findings)
    {
        for (var column = 1; column < sheet.Columns.Count; column++)
        {
            if (sheet.Columns[column].Role != LineRole.Share) continue;
            var meant = sheet.Columns[column - 1].AddsUp ? Meant(sheet, column) : null;
            if (meant is null) LookAtSum(sheet, column, findings);
            foreach (var (row, share) in meant ?? [])
            {
                if (share.Holds) findings.Agree(share.Cells);
                else findings.Add(Differs(row, sheet.Columns[column], share));
            }
        }
    }

    /// <summary>The shares of a column by the denominator that most of them fit; null where none is plain.</summary>
    private static List<(SheetLine Row, Quotient Share)>? Meant(FigureSheet sheet, int column)
    {
        var parts = Enumerable.Range(0, sheet.Rows.Count).Where(row => sheet.Rows[row].Role == LineRole.Part).ToList();
        var total = LastTotal(sheet);
        var readings = new List<List<(SheetLine, Quotient)>>();
        if (total is { } last) readings.Add(Shares(sheet, column, parts, _ => [sheet[last, column - 1]]));
        readings.Add(Shares(sheet, column, parts, _ => [.. parts.Select(part => sheet[part, column - 1])]));
        var all = Enumerable.Range(0, sheet.Rows.Count).Where(row => sheet.Rows[row].AddsUp).ToList();
        for (var other = 0; other < column - 1; other++)
        {
            var whole = other;
            if (sheet.Columns[other].AddsUp) readings.Add(Shares(sheet, column, all, row => [sheet[row, whole]]));
        }

        return readings
            .Where(rows => rows.Count(IsShown) is var shown and >= LeastRows && shown > rows.Count(row => !row.Item2.Holds))
            .MaxBy(rows => rows.Count(IsShown));
    }

    private static int? LastTotal(FigureSheet sheet)
    {
        int? last = null;
        for (var row = 0; row < sheet.Rows.Count; row++)
            if (sheet.Rows[row].IsTotal && (last is null || sheet.Rows[row].Role >= sheet.Rows[last.Value].Role)) last = row;
        return last;
    }

    private static List<(SheetLine, Quotient)> Shares(
        FigureSheet sheet, int column, List<int> rows, Func<int, IReadOnlyList<SheetCell>> whole) =>
    [
        .. rows.Select(row => (sheet.Rows[row], Quotient.Of(sheet[row, column], sheet[row, column - 1], whole(row))))
            .Where(pair => pair.Item2 is not null).Select(pair => (pair.Item1, pair.Item2!)),
    ];

    private static bool IsShown((SheetLine Row, Quotient Share) row) => row.Share is { Holds: true, IsTelling: true };

    /// <summary>Shares that no figures stand beside: where the total says 100, they must add up to it.</summary>
    private static void LookAtSum(FigureSheet sheet, int column, Findings findings)
    {
        if (LastTotal(sheet) is not { } last || sheet[last, column] is not { IsNumber: true, Number: 100 } total) return;
        if (sheet.Rows.Any(row => row.Role == LineRole.OfWhich)) return;
        var shares = Enumerable.Range(0, sheet.Rows.Count).Where(row => sheet.Rows[row].Role == LineRole.Part)
            .Select(row => sheet[row, column]).Where(cell => cell.IsNumber).ToList();
        if (shares.Count < 2) return;
        var sum = shares.Sum(share => share.Number);
        var cells = shares.Select(share => share.Span).Append(total.Span).ToList();
        if (Math.Abs(sum - 100) <= shares.Sum(share => SheetCell.HalfUnitAt(share.Value.Decimals)))
        {
            findings.Agree(cells);
            return;
        }

        var text = Figure.Digits(sum, shares.Max(share => share.Value.Decimals));
        var terms = string.Join(" + ", shares.Select(share => Figure.Digits(share.Number, share.Value.Decimals)));
        findings.Add(new Finding(Rule, total.Span, new LocalizedText(
            $"“{sheet.Columns[column].Name}”各项之和是 {text}%，不是 {total.Text}。",
            $"The shares under “{sheet.Columns[column].Name}” add up to {text} %, not {total.Text}."))
        {
            Arithmetic = new LocalizedText($"{terms} = {text}，印 {total.Text}", $"{terms} = {text}, printed {total.Text}"),
            Hint = new LocalizedText(
                "请核对各项占比；漏了一项也会这样。", "Check the shares; a missing row shows in the same way."),
            Cells = cells,
        });
    }

    private static Finding Differs(SheetLine row, SheetLine column, Quotient share) =>
        new(Rule, share.Printed.Span, new LocalizedText(
            $"“{row.Name}”的“{column.Name}”印的是 {share.Printed.Text}，按人数（数额）计算是 {share.Computed}%。",
            $"“{column.Name}” of “{row.Name}” prints {share.Printed.Text}, but the figures give {share.Computed} %."))
        {
            Arithmetic = share.Arithmetic,
            Hint = new LocalizedText(
                "请核对这一项的数字和占比；同列其他各项都对得上。", "Check this figure and its share; the others of the column agree."),
            Cells = share.Cells,
        };
}
