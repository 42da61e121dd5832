using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;

namespace ReportCompiler.Checks.Years;

/// <summary>Finds two categories of a breakdown whose figures seem to stand in each other's row: the total does not show it, but
/// last year's figures do.</summary>
internal static class SwappedCategories
{
    private static readonly Rule Swapped = new("RC2503", Severity.Warning,
        new("两类的数可能填反了", "Two categories that seem swapped"),
        new("两类的数同时大增大减，互换以后却都与上年相近，多半是填错了行；合计不变，所以看合计看不出来。两类都变动三成以上、互换后"
            + "的变动合起来不到三分之一，才算。",
            "One category jumps up and another down, and each other's figure would be near last year's: most likely they stand in "
            + "each other's row. The total stays the same and does not show it. Both must change by three tenths or more, and "
            + "swapped by less than a third of that together."),
        new("上年：中级 58、初级 33；本年：中级 36、初级 56", "last year 58 and 33; this year 36 and 56"),
        new("本年：中级 56、初级 36", "this year 56 and 36"));

    public static readonly Check Check = new([Swapped], Run);

    /// <summary>The least change, of the greater figure, that is worth a question.</summary>
    private const decimal Jump = 0.3m;

    /// <summary>How many times less the figures must change when they are swapped.</summary>
    private const decimal Better = 3;

    /// <summary>A handful of persons may come and go.</summary>
    private const int FewThings = 5;

    private static void Run(CheckContext context)
    {
        var figures = context.Figures;
        var groups = FactPlace.All(figures)
            .Where(now => now.Indicator.Type is IndicatorType.Count or IndicatorType.Measure)
            .SelectMany(now => Dimensions(figures.Catalogue, now.Fact.Key.Breakdown), (now, dimension) => (now, dimension))
            .GroupBy(pair => (
                pair.now.Fact.Key.Indicator, pair.now.Fact.Key.Entity, pair.now.Fact.Key.Period, pair.dimension.Id));
        foreach (var group in groups)
        {
            var years = group
                .Select(pair => (Now: pair.now, Before: pair.now.LastYear(figures)))
                .Where(pair => pair.Before is not null && HasJumped(pair.Now, pair.Before))
                .ToList();
            for (var i = 0; i < years.Count; i++)
                for (var j = i + 1; j < years.Count; j++)
                {
                    var (one, other) = (years[i], years[j]);
                    if (IsBetterSwapped(one.Now, one.Before!, other.Now, other.Before!))
                        context.Findings.Add(Found(one.Now, one.Before!, other.Now, other.Before!));
                }
        }
    }

    /// <summary>The dimension of a part of the whole. A part of parts is left to its totals, which it must add up to in two
    /// ways.</summary>
    private static IEnumerable<Dimension> Dimensions(Catalogue catalogue, Breakdown part) =>
        part.IsWhole || part.IsOfSeveralDimensions
            ? []
            : catalogue.Dimensions.Where(dimension => part.Category(dimension) is not null).Take(1);

    private static bool HasJumped(FactPlace now, FactPlace before) =>
        Change(now, before) >= Jump
        && (now.Indicator.Type != IndicatorType.Count || Math.Abs(now.Number - before.Number) >= FewThings);

    private static bool IsBetterSwapped(FactPlace one, FactPlace oneBefore, FactPlace other, FactPlace otherBefore)
    {
        var (a, b) = (Change(one, otherBefore), Change(other, oneBefore));
        return a < Jump && b < Jump && (a + b) * Better < Change(one, oneBefore) + Change(other, otherBefore);
    }

    /// <summary>The difference as a part of the greater figure.</summary>
    private static decimal Change(FactPlace now, FactPlace before)
    {
        var greater = Math.Max(Math.Abs(now.Number), Math.Abs(before.Number));
        return greater == 0 ? 0 : Math.Abs(now.Number - before.Number) / greater;
    }

    private static Finding Found(FactPlace one, FactPlace oneBefore, FactPlace other, FactPlace otherBefore)
    {
        var (a, b) = (one.Fact.Key.Breakdown.ToString(), other.Fact.Key.Breakdown.ToString());
        var working = $"{oneBefore.Fact.Text} → {one.Fact.Text}；{otherBefore.Fact.Text} → {other.Fact.Text}";
        return new Finding(Swapped, one.Fact.Span, new LocalizedText(
            $"{one.Label}为“{one.Fact.Text}”，{b}为“{other.Fact.Text}”，互换后才与上年的“{oneBefore.Fact.Text}”和“{otherBefore.Fact.Text}”相近。",
            $"{one.Label} is “{one.Fact.Text}” and {b} “{other.Fact.Text}”: only swapped would they be near last year's “{oneBefore.Fact.Text}” and “{otherBefore.Fact.Text}”."))
        {
            About = one.Fact.Key,
            Arithmetic = new LocalizedText(working, working.Replace("；", "; ", StringComparison.Ordinal)),
            Hint = new LocalizedText(
                $"请核对“{a}”和“{b}”两行两年的数，是否有一年填反了。",
                $"Check the rows “{a}” and “{b}” of both years: in one of them they may stand in each other's place."),
            Related = [other.Related, oneBefore.Related, otherBefore.Related],
            Cells = [one.Fact.Span, other.Fact.Span, oneBefore.Fact.Span, otherBefore.Fact.Span],
        };
    }
}
