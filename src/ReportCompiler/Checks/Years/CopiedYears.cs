using System.Globalization;
using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Sources;

namespace ReportCompiler.Checks.Years;

/// <summary>Finds figures that were not updated: a year that repeats the year before.</summary>
internal static class CopiedYears
{
    private static readonly Rule Copied = new("RC2502", Severity.Warning,
        new("整列与上年相同", "Column identical to last year"),
        new("一个文件（或其中一所学校）的全部数字与上年一个不差，多半是复制了上年的一列没有更新；接连 8 个三位以上的数与上年相同，也是"
            + "如此。数目小、变化少的数（1、2、0）和多年不变的面积不作依据。",
            "All figures of a file, or of one school in it, are those of the year before: most likely last year's column was copied "
            + "and not updated. The same goes for 8 figures of three digits or more in a row. Small counts that hardly change, and "
            + "areas, which stay for years, prove nothing."),
        new("2025年：842、540、917、55、1572；2024年也是这五个数", "2025: 842, 540, 917, 55, 1572, the same as in 2024"),
        new("填上2025年的数；确实没有变化的，用豁免说明", "fill in 2025; if nothing did change, say so in a waiver"));

    public static readonly Check Check = new([Copied], Run);

    private const int LeastFigures = 5;

    private const int LeastNonZero = 4;

    private const int LeastDistinct = 3;

    /// <summary>Significant digits in all: five figures of which most have two.</summary>
    private const int LeastDigits = 8;

    private const int LeastInARow = 8;

    private const int LongFigure = 3;

    private const int MostShown = 5;

    private static readonly string[] AreaUnits = ["m²", "㎡", "平方米", "亩", "万平方米", "万m²"];

    private static void Run(CheckContext context)
    {
        var files = context.Figures.Facts.All.Where(fact => fact.Value.Kind == FactTextKind.Number)
            .GroupBy(fact => (fact.Span.File, fact.Key.Period));
        foreach (var file in files)
        {
            var pairs = file.OrderBy(fact => fact.Span)
                .Select(fact => new Pair(fact, context.Figures.Facts.Find(fact.Key with { Period = fact.Key.Period.Previous })))
                .Where(pair => pair.Before is { Value.Kind: FactTextKind.Number }).ToList();
            if (IsCopy(context, pairs)) context.Findings.Add(Whole(context, pairs, null));
            else LookInside(context, pairs);
        }
    }

    private static void LookInside(CheckContext context, List<Pair> pairs)
    {
        var copied = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entity in pairs.GroupBy(pair => pair.Now.Key.Entity, StringComparer.Ordinal))
        {
            if (!IsCopy(context, [.. entity])) continue;
            copied.Add(entity.Key);
            context.Findings.Add(Whole(context, [.. entity], entity.Key));
        }

        var run = new List<Pair>();
        foreach (var pair in pairs.Where(pair => !copied.Contains(pair.Now.Key.Entity)).Append(null))
        {
            if (pair is { IsSame: true })
            {
                run.Add(pair);
                continue;
            }

            var telling = run.Where(same => IsTelling(context, same)).ToList();
            if (telling.Count(same => Significance.Digits(same.Now.Value.Value) >= LongFigure) >= LeastInARow)
                context.Findings.Add(Part(run));
            run.Clear();
        }
    }

    private static bool IsCopy(CheckContext context, List<Pair> pairs)
    {
        if (pairs.Count < LeastFigures || !pairs.TrueForAll(pair => pair.IsSame)) return false;
        var telling = pairs.Where(pair => IsTelling(context, pair)).Select(pair => pair.Now.Value.Value).ToList();
        return telling.Count >= LeastNonZero && telling.Distinct().Count() >= LeastDistinct
            && telling.Sum(Significance.Digits) >= LeastDigits;
    }

    private static bool IsTelling(CheckContext context, Pair pair) =>
        pair.Now.Value.Value != 0
        && !AreaUnits.Contains(context.Figures.Catalogue.Find(pair.Now.Key.Indicator)!.Unit, StringComparer.Ordinal);

    private static Finding Whole(CheckContext context, List<Pair> pairs, string? entity)
    {
        var name = entity is null ? "" : context.Project.Find(entity)!.ShortName;
        var (year, of) = (pairs[0].Now.Key.Period, entity is null ? "" : $" of {name}");
        return Found(pairs, new LocalizedText(
            $"{name}{year}年的 {Count(pairs)} 个数与上年完全相同：{Shown(pairs, "、", "等")}。",
            $"All {Count(pairs)} figures{of} of {year} are last year's: {Shown(pairs, ", ", " …")}."));
    }

    private static Finding Part(List<Pair> pairs) => Found(pairs, new LocalizedText(
        $"从这里起，{pairs[0].Now.Key.Period}年接连 {Count(pairs)} 个数与上年完全相同：{Shown(pairs, "、", "等")}。",
        $"From here on, {Count(pairs)} figures of {pairs[0].Now.Key.Period} in a row are last year's: "
        + $"{Shown(pairs, ", ", " …")}."));

    private static Finding Found(List<Pair> pairs, LocalizedText message)
    {
        var (now, before) = (pairs[0].Now, pairs[0].Before!);
        return new Finding(Copied, now.Span, message)
        {
            About = now.Key,
            Hint = new LocalizedText(
                "多半是复制了上年的一列；请核对并填上当年的数，确实没有变化的，用豁免说明。",
                "Most likely last year's column was copied: check, and fill in this year's; if nothing did change, say so in "
                + "a waiver."),
            Related = [new RelatedPlace(before.Span, new LocalizedText("上年的数从这里开始", "last year's figures begin here"))],
        };
    }

    private static string Count(List<Pair> pairs) => pairs.Count.ToString(CultureInfo.InvariantCulture);

    private static string Shown(List<Pair> pairs, string separator, string more) =>
        string.Join(separator, pairs.Take(MostShown).Select(pair => pair.Now.Text)) + (pairs.Count > MostShown ? more : "");

    /// <summary>A figure with that of the year before; null where there is none.</summary>
    private sealed record Pair(Fact Now, Fact? Before)
    {
        public bool IsSame => Before is { } before && Now.Value.Value == before.Value.Value;
    }
}
