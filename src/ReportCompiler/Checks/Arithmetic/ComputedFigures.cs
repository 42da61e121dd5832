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
        foreach (var indicator in figures.Catalogue.Indicators)
            foreach (var entity in figures.Project.Entities)
                foreach (var breakdown in figures.Facts.Breakdowns(indicator.Id, entity.Id).Prepend(Breakdown.Whole))
                    foreach (var period in HasSeveralWays(figures, indicator, entity, breakdown) ? figures.Facts.Periods : [])
                        Look(context, [.. figures.Ways(indicator, entity, period, breakdown)]);
    }

    private static void Look(CheckContext context, IReadOnlyList<IndicatorFigure> ways)
    {
        foreach (var other in ways.Skip(1))
        {
            var cells = new[] { ways[0], other }.SelectMany(way => Cells.Of(way.Origin)).Distinct();
            if (IsSame(context.Figures, ways[0], other)) context.Findings.Agree(cells);
            else context.Findings.Add(Differs(context.Figures, ways[0], other, [.. cells]));
        }
    }

    private static bool HasSeveralWays(FigureSource figures, Indicator indicator, Entity entity, Breakdown breakdown)
    {
        var ways = indicator.Formula is null ? 0 : 1;
        if (entity.IsRegion && indicator.Aggregation != Aggregation.None) ways++;
        if (ways < 2 && figures.Facts.IsBrokenDown(indicator.Id))
            ways += figures.Catalogue.Dimensions.Count(dimension => figures.Parts(indicator, entity, dimension, breakdown).Count > 0);
        return ways > 1;
    }

    /// <summary>Decimals that are compared where an indicator leaves open how many it prints.</summary>
    private const int MostDecimals = 12;

    /// <summary>Whether both ways print the same, or rounding of what went in explains the difference.</summary>
    private static bool IsSame(FigureSource figures, IndicatorFigure first, IndicatorFigure other)
    {
        var places = first.Decimals ?? MostDecimals;
        if (Figure.Round(first.Number!.Value, places) == Figure.Round(other.Number!.Value, places)) return true;
        // What is counted leaves nothing open. Each way is worked out with its own cells at their bounds.
        if (first.Indicator.Type == IndicatorType.Count) return false;
        var half = 0.5m / Tolerance.Power(first.Decimals ?? 2);
        return Math.Abs(first.Number.Value - other.Number.Value)
            <= half + Openness(figures, first) + Openness(figures, other);
    }

    /// <summary>By how much rounding leaves a computed figure open: for a sum, the sum of what it leaves its cells
    /// open.</summary>
    private static decimal Openness(FigureSource figures, IndicatorFigure figure)
    {
        if (figure.Way == FigureWay.Formula)
        {
            var (low, high) = Tolerance.Range(figures, figure);
            return (high - low) / 2;
        }

        var halves = Cells.Of(figure.Origin).Select(figures.Facts.At).OfType<Fact>()
            .Select(fact => Tolerance.Half(figures.Catalogue.Find(fact.Key.Indicator)!, fact.Value.Decimals));
        // A mean is open by no more than the most open of its terms.
        return figure.Indicator.Aggregation == Aggregation.WeightedMean && figure.Way == FigureWay.Schools
            ? halves.DefaultIfEmpty().Max()
            : halves.Sum();
    }

    private static Finding Differs(
        FigureSource figures, IndicatorFigure first, IndicatorFigure other, IReadOnlyList<SourceSpan> cells)
    {
        var (one, two) = ((ComputedOrigin)first.Origin, (ComputedOrigin)other.Origin);
        var (a, b) = (Figure.Digits(first.Number!.Value, first.Decimals), Figure.Digits(other.Number!.Value, other.Decimals));
        return new Finding(TwoWays, Place(two) ?? Place(one) ?? first.Indicator.Span, new LocalizedText(
            $"{one.Label}两种算法不一致：按“{one.Formula}”为 {a}，按“{two.Formula}”为 {b}。",
            $"{one.Label} comes out differently in two ways: “{one.Formula}” gives {a}, “{two.Formula}” gives {b}."))
        {
            About = new FactKey(first.Indicator.Id, first.Entity.Id, first.Period, first.Breakdown),
            Cells = cells,
            Arithmetic = Joined(Working.Of(figures, first), Working.Of(figures, other)),
            Hint = new LocalizedText(
                $"报告中印 {a}；请核对两边用到的数据。", $"The report prints {a}; check the figures on both sides."),
            Related = Place(one) is { } begin
                ? [new RelatedPlace(begin, new($"“{one.Formula}”从这里算起", $"“{one.Formula}” begins here"))]
                : [],
        };
    }

    private static LocalizedText Joined(LocalizedText one, LocalizedText two) =>
        new($"{one.Chinese}；{two.Chinese}", $"{one.English}; {two.English}");

    /// <summary>The first source cell that went into a figure; null for one computed from constants alone.</summary>
    private static SourceSpan? Place(Origin origin) => origin switch
    {
        StatedOrigin stated => stated.Span,
        ComputedOrigin computed => computed.Inputs.Select(Place).FirstOrDefault(span => span is not null),
        _ => null,
    };
}
