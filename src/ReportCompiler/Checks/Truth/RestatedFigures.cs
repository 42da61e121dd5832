using ReportCompiler.Checks.Arithmetic;
using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Projects;
using ReportCompiler.Sources;
using ReportCompiler.Templating;

namespace ReportCompiler.Checks.Truth;

/// <summary>Holds what this report says of earlier years against what last year's report said of them.</summary>
internal static class RestatedFigures
{
    private static readonly Rule Restated = new("RC2402", Severity.Warning,
        new("上年数与上年报告不同", "Last year's figure differs from last year's report"),
        new("report.yaml 用 previous 指明上年的报告工程时，本年工程自己填报的往年数，以及由它们算出的往年合计，与上年报告对照，"
            + "在两边都印出的位数上比较。确有更正的，豁免并写明原因。",
            "Where report.yaml names last year's project under previous, figures of earlier years that this project states, "
            + "and earlier totals that follow from them, are held against it, at the digits that both print. A true "
            + "correction is waived with its reason."),
        new("本年报告的上年在校生数 2130，上年报告印 2103", "students of last year: 2130 here, 2103 in last year's report"),
        new("照上年报告改正，或豁免并写明更正原因", "take over the published figure, or waive with the reason of the correction"));

    public static readonly Check Check = new([Restated], Run);

    private static void Run(CheckContext context)
    {
        if (context.Previous is not { } previous) return;
        var restated = new HashSet<SourceSpan>();
        foreach (var place in context.Numbers)
        {
            if (place.Fact.Key.Period > previous.Figures.Project.Period) continue;
            if (Find(previous, place.Fact.Key) is not { Number: { } number } before) continue;
            var decimals = Math.Min(place.Fact.Value.Decimals, DecimalsOf(previous.Figures, before));
            if (Figure.Round(number, decimals) == Figure.Round(place.Number, decimals)) continue;
            restated.Add(place.Fact.Span);
            context.Findings.Add(Differs(previous, place, before));
        }

        foreach (var fact in context.Figures.Facts.Carried)
            if (fact.Value.Kind == FactTextKind.Number) LookBehind(context, previous, fact, restated);
    }

    /// <summary>Looks at a figure that this report does not state, but computes from figures that last year's report did not
    /// have, such as a total from its parts.</summary>
    private static void LookBehind(CheckContext context, PreviousReport previous, Fact fact, HashSet<SourceSpan> restated)
    {
        var figures = context.Figures;
        var now = figures.Get(
            figures.Catalogue.Find(fact.Key.Indicator)!, figures.Project.EntityOf(fact.Key.Entity), fact.Key.Period, fact.Key.Breakdown);
        if (now is not { Number: { } number, Origin: ComputedOrigin }) return;
        var own = Cells.Of(now.Origin).Where(cell => !figures.Facts.IsCarried(cell)).ToList();
        if (own.Count == 0 || own.Exists(restated.Contains)) return;
        if (Find(previous, fact.Key) is not { Number: { } published } before) return;
        var decimals = Math.Min(fact.Value.Decimals, DecimalsOf(previous.Figures, before));
        var rounded = Figure.Round(published, decimals);
        if (Figure.Round(number, decimals) == rounded || Tolerance.Admits(rounded, decimals, Tolerance.Range(figures, now))) return;
        restated.UnionWith(own);
        context.Findings.Add(FollowsDifferently(previous, now, before, own));
    }

    private static IndicatorFigure? Find(PreviousReport previous, FactKey key)
    {
        var figures = previous.Figures;
        var entity = figures.Project.Entities.FirstOrDefault(entity => entity.Id == key.Entity);
        return entity is null || figures.Catalogue.Find(key.Indicator) is not { } indicator
            ? null
            : figures.Get(indicator, entity, key.Period, key.Breakdown);
    }

    /// <summary>How many decimals of a figure were printed.</summary>
    private static int DecimalsOf(FigureSource figures, IndicatorFigure figure) => figure.Origin is StatedOrigin stated
        ? figures.Facts.At(stated.Span)?.Value.Decimals ?? 0
        : figure.Decimals ?? 2;

    private static Finding Differs(PreviousReport previous, FactPlace place, IndicatorFigure before)
    {
        var published = Working.Number(before);
        return Of(previous, place.Fact.Span, place.Fact.Key, before, new LocalizedText(
            $"{place.Label}填报为“{place.Fact.Text}”，上年报告为“{published}”。",
            $"{place.Label} is stated as “{place.Fact.Text}”; last year's report has “{published}”.")) with
        {
            Cells = [place.Fact.Span],
        };
    }

    private static Finding FollowsDifferently(
        PreviousReport previous, IndicatorFigure now, IndicatorFigure before, IReadOnlyList<SourceSpan> own)
    {
        var (origin, result, published) = ((ComputedOrigin)now.Origin, Working.Result(now), Working.Number(before));
        var key = new FactKey(now.Indicator.Id, now.Entity.Id, now.Period, now.Breakdown);
        return Of(previous, own[0], key, before, new LocalizedText(
            $"{origin.Label}按“{origin.Formula}”计算为 {result}，上年报告为“{published}”。",
            $"{origin.Label} is {result} by “{origin.Formula}”; last year's report has “{published}”.")) with
        {
            Cells = own,
        };
    }

    private static Finding Of(
        PreviousReport previous, SourceSpan place, FactKey about, IndicatorFigure before, LocalizedText message)
    {
        var published = Working.Number(before);
        return new Finding(Restated, place, message)
        {
            About = about,
            Hint = new LocalizedText(
                "请照上年报告改正；确有更正的，在 report.yaml 的 waivers 中写明原因。",
                "Take over the published figure, or state the reason of the correction under waivers in report.yaml."),
            Related =
            [
                .. Cells.Of(before.Origin).Take(1).Select(cell => new RelatedPlace(
                    previous.PlaceOf(cell),
                    new($"上年报告：{published}", $"last year's report: {published}"))),
            ],
        };
    }
}
