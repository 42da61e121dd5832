using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Sources;
using ReportCompiler.Templating;

namespace ReportCompiler.Checks.Arithmetic;

/// <summary>A percentage of a known number of persons must be what some whole number of them gives. (Statisticians call it
/// the GRIM test: Brown and Heathers, <c>The GRIM Test</c>, Social Psychological and Personality Science 8, 2017.)</summary>
internal static class WholePersons
{
    private static readonly Rule Share = new("RC2106", Severity.Warning,
        new("没有整数人数能得出的百分比", "A percentage that no whole number of persons gives"),
        new("已知总人数时，百分比只能是“若干人 ÷ 总人数”。在印出的位数上没有一个整数人数能得出它，百分比或总人数必有一个错。",
            "With the number of persons known, a percentage can only be some of them divided by all. Where no whole number gives "
            + "it at the printed digits, the percentage or the number is wrong."),
        new("48 人的 97.50%：46 人是 95.83%，47 人是 97.92%", "97.50% of 48: 46 are 95.83%, 47 are 97.92%"),
        new("核对百分比和总人数", "check the percentage and the number"));

    private static readonly Rule Survey = new("RC2107", Severity.Information,
        new("调查人数得不出的满意度", "A survey result that the number of persons asked does not give"),
        new("满意度如果是“满意人数 ÷ 调查人数”，就应有一个整数人数能得出它。按分值平均得出的满意度不受此限，可将本规则设为 off。",
            "A satisfaction that is the share of the satisfied among those asked must follow from a whole number of persons. One "
            + "that is a mean of scores need not: then switch this rule off."),
        new("调查 48 人，满意度 97.50%", "48 asked, satisfaction 97.50%"),
        new("核对调查人数和满意度", "check both"));

    public static readonly Check Check = new([Share, Survey], Run);

    private static void Run(CheckContext context)
    {
        var figures = context.Figures;
        foreach (var fact in figures.Facts.All)
        {
            var indicator = figures.Catalogue.Find(fact.Key.Indicator)!;
            var baseName = indicator.ShareOf ?? (indicator.IsSurveyed ? indicator.SurveyedId : null);
            if (baseName is null || fact.Value.Kind != FactTextKind.Number) continue;
            var entity = figures.Project.EntityOf(fact.Key.Entity);
            // A region's share is a mean of the schools', not of persons whom it counted itself.
            if (figures.Get(indicator, entity, fact.Key.Period, fact.Key.Breakdown).Origin is ComputedOrigin) continue;
            var whole = figures.Get(figures.Catalogue.Find(baseName)!, entity, fact.Key.Period, fact.Key.Breakdown);
            if (whole.Number is not { } number || number <= 0 || !decimal.IsInteger(number)) continue;
            var cells = Cells.Of(whole.Origin);
            if (IsPossible(fact.Value, number)) context.Findings.Agree([fact.Span, .. cells]);
            else context.Findings.Add(Impossible(indicator.IsSurveyed ? Survey : Share, figures, fact, whole, number, cells));
        }
    }

    private static bool IsPossible(FactText stated, decimal whole)
    {
        var nearest = Figure.Round(stated.Value * whole / 100, 0);
        return new[] { nearest - 1, nearest, nearest + 1 }
            .Any(part => part >= 0 && Figure.Round(part / whole * 100, stated.Decimals) == stated.Value);
    }

    private static Finding Impossible(
        Rule rule, FigureSource figures, Fact fact, IndicatorFigure whole, decimal number, IReadOnlyList<SourceSpan> cells)
    {
        var indicator = figures.Catalogue.Find(fact.Key.Indicator)!;
        var label = FigureSource.Label(
            indicator, figures.Project.EntityOf(fact.Key.Entity), fact.Key.Period, fact.Key.Breakdown);
        var below = decimal.Floor(fact.Value.Value * number / 100);
        var workings = string.Join("，", new[] { below, below + 1 }.Select(part =>
            $"{Figure.Digits(part, 0)} ÷ {Working.Number(whole)} = {Figure.Digits(part / number * 100, Math.Max(2, fact.Value.Decimals))}%"));
        return new Finding(rule, fact.Span, new LocalizedText(
            $"{label}填报为“{fact.Text}”，{whole.Indicator.Name}{Working.Number(whole)}中没有一个整数人数能得出它。",
            $"{label} is stated as “{fact.Text}”, which no whole number out of {Working.Number(whole)} ({whole.Indicator.Name}) gives."))
        {
            About = fact.Key,
            Arithmetic = new LocalizedText(workings, workings),
            Hint = new LocalizedText("请核对百分比和总人数。", "Check the percentage and the number of persons."),
            Related =
            [
                .. cells.Take(1).Select(cell => new RelatedPlace(
                    cell, new($"{whole.Indicator.Name}：{Working.Number(whole)}", $"{whole.Indicator.Name}: {Working.Number(whole)}"))),
            ],
            Cells = [fact.Span, .. cells],
        };
    }
}
