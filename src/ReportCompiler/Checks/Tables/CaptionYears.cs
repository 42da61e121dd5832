using System.Globalization;
using ReportCompiler.Checks.Arithmetic;
using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Documents.Building;
using ReportCompiler.Indicators;
using ReportCompiler.Tables;

namespace ReportCompiler.Checks.Tables;

/// <summary>Holds the years that a table's caption names against those that the table prints.</summary>
internal static class CaptionYears
{
    private static readonly Rule Other = new("RC2605", Severity.Warning,
        new("题注的年份与表不符", "Years of the caption do not match the table"),
        new("题注写的年份要与表头（或第一列）的年份一致：写“2023—2025年”的，表中不能有这以外的年份，也不能缺头一年、末一年；写“近三年”的，"
            + "要有三个年份；写“2025年”的，表中要有2025年，另列上年作比较无妨。表中没有年份的，按所印数据的年度核对。题注常是从上年报告"
            + "照抄来的。",
            "The years in a caption must be those that head the columns or rows: with “2023—2025年” no year outside and neither "
            + "end missing, with “近三年” three of them, with “2025年” that year, beside which last year's may stand for "
            + "comparison. Where no years head the table, the years of its figures count. Captions are often copied from last "
            + "year's report."),
        new("题注“2023—2025年招生情况”，表头是2022年、2023年、2024年", "caption “2023—2025年…” over columns 2022, 2023, 2024"),
        new("改正题注的年份，或换上相应年份的数据", "correct the caption's years, or give the table the data of those years"));

    public static readonly Check Check = new([Other], Run);

    private static void Run(CheckContext context)
    {
        foreach (var table in context.Content.Tables)
        {
            if (table.Block.Caption is not { } caption || CaptionPeriod.Read(caption.Text) is not { } period) continue;
            var heads = TableYears.Of(table.Block);
            if (heads.Count > 0)
            {
                if (Mismatch(period, heads) is { } mismatch) context.Findings.Add(Differs(table, mismatch));
            }
            else if (table.Description is FigureTable && period.Count is null)
            {
                var printed = PrintedYears(context, table.Block);
                if (printed.Count == 0) printed.Add(Head(context.Project.Period.Year));
                if (!printed.Exists(period.Names))
                    context.Findings.Add(Differs(table, new LocalizedText(
                        $"题注写“{period.Words}”，表中印的是{Chinese(printed)}的数",
                        $"The caption says “{period.Words}”, but the table prints figures of {English(printed)}")));
            }
        }
    }

    private static LocalizedText? Mismatch(CaptionPeriod period, IReadOnlyList<HeadYear> heads)
    {
        var (chinese, english) = ($"题注写“{period.Words}”", $"The caption says “{period.Words}”");
        if (period.Count is { } count)
        {
            var number = heads.Count.ToString(CultureInfo.InvariantCulture);
            return heads.Count == count ? null : new LocalizedText(
                $"{chinese}，表中有 {number} 个年份（{Chinese(heads)}）",
                $"{english}, but the table has {number} years ({English(heads)})");
        }

        var outside = heads.Where(head => !period.Names(head)).ToList();
        if (outside.Count == heads.Count)
            return new LocalizedText($"{chinese}，表中是{Chinese(heads)}", $"{english}, but the table has {English(heads)}");
        if (!period.IsRange) return null;
        if (outside.Count > 0)
            return new LocalizedText($"{chinese}，表中却有{Chinese(outside)}", $"{english}, yet the table has {English(outside)}");

        // A table of one year out of several may be meant; one that has several should have all.
        var missing = ((int[])[period.First, period.Last])
            .Where(year => !heads.Any(head => head.First <= year && year <= head.Last)).Select(Head).ToList();
        return missing.Count == 0 || heads.Count == 1 ? null : new LocalizedText(
            $"{chinese}，表中没有{Chinese(missing)}", $"{english}, but the table lacks {English(missing)}");
    }

    private static HeadYear Head(int year) => new(year.ToString(CultureInfo.InvariantCulture), year, year);

    /// <summary>The years of the figures behind the cells, which are those of the facts that went into them.</summary>
    private static List<HeadYear> PrintedYears(CheckContext context, TableBlock table) =>
    [
        .. table.Grids.SelectMany(grid => grid.BodyRows).SelectMany(row => row.Cells).SelectMany(cell => cell.Content)
            .OfType<BoundFigure>().SelectMany(figure => Cells.Of(figure.Origin))
            .Select(context.Figures.Facts.At).OfType<Fact>().Select(fact => fact.Key.Period.Year).Distinct().Order().Select(Head),
    ];

    private static Finding Differs(PrintedTable table, LocalizedText mismatch)
    {
        var caption = table.Block.Caption!;
        return new Finding(Other, table.Description.CaptionSpan, new LocalizedText(
            $"{caption.Label}“{caption.Text}”：{mismatch.Chinese}。", $"{caption.Label} “{caption.Text}”: {mismatch.English}."))
        {
            Hint = new LocalizedText(
                "请改正题注的年份；题注没有写错的，请换上相应年份的数据。",
                "Correct the years of the caption; if they are right, give the table the data of those years."),
        };
    }

    private static string Chinese(IEnumerable<HeadYear> years) => string.Join('、', years.Select(year => year.Chinese));

    private static string English(IEnumerable<HeadYear> years) => string.Join(", ", years.Select(year => year.English));
}
