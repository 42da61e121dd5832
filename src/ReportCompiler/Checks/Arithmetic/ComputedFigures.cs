using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Projects;
using ReportCompiler.Templating;

namespace ReportCompiler.Checks.Arithmetic;

/// <summary>Holds a figure that can be computed in two ways, such as from the schools and from the categories, against
/// itself.</summary>
internal static class ComputedFigures
{
    private static readonly Rule TwoWays = new("RC2102", Severity.Warning,
        new("两种算法结果不同", "Two ways of computing differ"),
        new("一个数可以由公式、由各校、由各分类算出时，各种算法要得出同一结果；否则报告印哪一个都有一处对不上。",
            "Where a figure follows from a formula, from the schools and from its parts, all ways must give the same. Otherwise "
            + "whatever the report prints contradicts something."),
        new("各校毕业生合计 3515，各专业大类合计 3512", "graduates: 3515 from the schools, 3512 from the categories"),
        new("核对两边的数据，使两种合计一致", "check both sides until the totals agree"));

    public static readonly Check Check = new([TwoWays], Run);

    private static void Run(CheckContext context)
    {
        var figures = context.Figures;
        var periods = figures.Facts.All.Select(fact => fact.Key.Period).Distinct().Order().ToList();
        foreach (var indicator in figures.Catalogue.Indicators)
            foreach (var entity in figures.Project.Entities)
                foreach (var period in HasSeveralWays(figures, indicator, entity) ? periods : [])
                {
                    var ways = figures.Ways(indicator, entity, period, Breakdown.Whole).ToList();
                    foreach (var other in ways.Skip(1))
                        if (!IsSame(ways[0], other)) context.Findings.Add(Differs(ways[0], other));
                }
    }

    private static bool HasSeveralWays(FigureSource figures, Indicator indicator, Entity entity)
    {
        var ways = indicator.Formula is null ? 0 : 1;
        if (entity.IsRegion && indicator.Aggregation != Aggregation.None) ways++;
        if (ways == 0) return false;
        return ways > 1 || figures.Catalogue.Dimensions.Any(
            dimension => figures.Parts(indicator, entity, dimension).Count > 0);
    }

    private static bool IsSame(IndicatorFigure first, IndicatorFigure other) =>
        first.Decimals is { } places
            ? Figure.Round(first.Number!.Value, places) == Figure.Round(other.Number!.Value, places)
            : first.Number == other.Number;

    private static Finding Differs(IndicatorFigure first, IndicatorFigure other)
    {
        var (one, two) = ((ComputedOrigin)first.Origin, (ComputedOrigin)other.Origin);
        var (a, b) = (Figure.Digits(first.Number!.Value, first.Decimals), Figure.Digits(other.Number!.Value, other.Decimals));
        return new Finding(TwoWays, Place(two) ?? Place(one) ?? first.Indicator.Span, new LocalizedText(
            $"{one.Label}两种算法不一致：按“{one.Formula}”为 {a}，按“{two.Formula}”为 {b}。",
            $"{one.Label} comes out differently in two ways: “{one.Formula}” gives {a}, “{two.Formula}” gives {b}."))
        {
            About = new FactKey(first.Indicator.Id, first.Entity.Id, first.Period, first.Breakdown),
            Hint = new LocalizedText(
                $"报告中印 {a}；请核对两边用到的数据。", $"The report prints {a}; check the figures on both sides."),
            Related = Place(one) is { } begin
                ? [new RelatedPlace(begin, new($"“{one.Formula}”从这里算起", $"“{one.Formula}” begins here"))]
                : [],
        };
    }

    /// <summary>The first source cell that went into a figure; null for one computed from constants alone.</summary>
    private static SourceSpan? Place(Origin origin) => origin switch
    {
        StatedOrigin stated => stated.Span,
        ComputedOrigin computed => computed.Inputs.Select(Place).FirstOrDefault(span => span is not null),
        _ => null,
    };
}
