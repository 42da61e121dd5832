using ReportCompiler.Checks.Arithmetic;
using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Projects;
using ReportCompiler.Templating;

namespace ReportCompiler.Checks.Truth;

/// <summary>Holds what this report says of earlier years against what last year's report said of them.</summary>
internal static class RestatedFigures
{
    private static readonly Rule Restated = new("RC2402", Severity.Warning,
        new("上年数与上年报告不同", "Last year's figure differs from last year's report"),
        new("report.yaml 用 previous 指明上年的报告工程时，本年报告中往年的数与上年报告对照，在两边都印出的位数上比较。确有更正的，豁免并写明原因。",
            "Where report.yaml names last year's project under previous, figures of earlier years are held against it, at the digits "
            + "that both print. A true correction is waived with its reason."),
        new("本年报告的上年在校生数 2130，上年报告印 2103", "students of last year: 2130 here, 2103 in last year's report"),
        new("照上年报告改正，或豁免并写明更正原因", "take over the published figure, or waive with the reason of the correction"));

    public static readonly Check Check = new([Restated], Run);

    private static void Run(CheckContext context)
    {
        if (context.Previous is not { } previous) return;
        foreach (var place in context.Numbers)
        {
            if (place.Fact.Key.Period > previous.Figures.Project.Period) continue;
            if (Find(previous, place) is not { Number: { } number } before) continue;
            var decimals = Math.Min(place.Fact.Value.Decimals, DecimalsOf(previous.Figures, before));
            if (Figure.Round(number, decimals) != Figure.Round(place.Number, decimals))
                context.Findings.Add(Differs(previous, place, before));
        }
    }

    private static IndicatorFigure? Find(PreviousReport previous, FactPlace place)
    {
        var figures = previous.Figures;
        var entity = place.Entity.Folder == "" || place.Entity.IsRegion
            ? figures.Project.Subject
            : figures.Project.Schools.FirstOrDefault(school => school.Id == place.Entity.Id);
        return entity is null || figures.Catalogue.Find(place.Indicator.Id) is not { } indicator
            ? null
            : figures.Get(indicator, entity, place.Fact.Key.Period, place.Fact.Key.Breakdown);
    }

    /// <summary>How many decimals of a figure were printed.</summary>
    private static int DecimalsOf(FigureSource figures, IndicatorFigure figure) => figure.Origin is StatedOrigin stated
        ? figures.Facts.At(stated.Span)?.Value.Decimals ?? 0
        : figure.Decimals ?? 2;

    private static Finding Differs(PreviousReport previous, FactPlace place, IndicatorFigure before)
    {
        var published = Working.Number(before);
        return new Finding(Restated, place.Fact.Span, new LocalizedText(
            $"{place.Label}填报为“{place.Fact.Text}”，上年报告为“{published}”。",
            $"{place.Label} is stated as “{place.Fact.Text}”; last year's report has “{published}”."))
        {
            About = place.Fact.Key,
            Hint = new LocalizedText(
                "请照上年报告改正；确有更正的，在 report.yaml 的 waivers 中写明原因。",
                "Take over the published figure, or state the reason of the correction under waivers in report.yaml."),
            Related =
            [
                .. Cells.Of(before.Origin).Take(1).Select(cell => new RelatedPlace(
                    cell with { File = $"{previous.Folder}/{cell.File}" },
                    new($"上年报告：{published}", $"last year's report: {published}"))),
            ],
            Cells = [place.Fact.Span],
        };
    }
}
