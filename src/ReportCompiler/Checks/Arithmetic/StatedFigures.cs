using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Templating;

namespace ReportCompiler.Checks.Arithmetic;

/// <summary>Holds every stated figure against the computed one. A stated figure is right when the computed one rounds to
/// it at the digits as typed.</summary>
internal static class StatedFigures
{
    private static readonly Rule NotTheSum = new("RC2101", Severity.Warning,
        new("填报数与计算数不一致", "Stated and computed figure differ"),
        new("填报的数与由公式、各校、各分类算出的数对照。", "A stated figure is held against the computed one."),
        new("合计 2825，而 2208 + 616 = 2824", "total 2825, but 2208 + 616 = 2824"),
        new("核对合计和各项", "check the total and its parts"));

    public static readonly Check Check = new([NotTheSum], Run);

    private static void Run(CheckContext context)
    {
        var figures = context.Figures;
        foreach (var fact in figures.Facts.All)
        {
            if (fact.Value.Kind != Sources.FactTextKind.Number) continue;
            var indicator = figures.Catalogue.Find(fact.Key.Indicator)!;
            var entity = figures.Project.Find(fact.Key.Entity)!;
            var computed = figures.Get(indicator, entity, fact.Key.Period, fact.Key.Breakdown);
            if (computed is not { Number: { } number, Origin: ComputedOrigin origin }) continue;
            if (Figure.Round(number, fact.Value.Decimals) == fact.Value.Value) continue;
            context.Findings.Add(Differs(fact, computed, number, origin));
        }
    }

    private static Finding Differs(Fact fact, IndicatorFigure computed, decimal number, ComputedOrigin origin)
    {
        var label = origin.Label;
        var value = Figure.Digits(number, computed.Decimals ?? Math.Max(fact.Value.Decimals, 2)) + computed.Suffix;
        var inputs = string.Join('、', origin.Inputs.Select(Describe));
        return new Finding(NotTheSum, fact.Span, new LocalizedText(
            $"{label}填报为“{fact.Text}”，按“{origin.Formula}”计算为 {value}（{inputs}）。",
            $"{label} is stated as “{fact.Text}” but “{origin.Formula}” gives {value} ({inputs})."))
        {
            About = fact.Key,
            Hint = new LocalizedText(
                "报告中印计算值；请核对填报值和用到的数据。",
                "The report prints the computed figure; check the stated one and the figures that went in."),
            Related =
            [
                .. origin.Inputs.OfType<StatedOrigin>().Take(MostRelated).Select(input =>
                    new RelatedPlace(input.Span, new($"{input.Label}：{input.Text}", $"{input.Label}: {input.Text}"))),
            ],
        };
    }

    private const int MostRelated = 12;

    private static string Describe(Origin origin) => origin switch
    {
        StatedOrigin stated => $"{stated.Label} {stated.Text}",
        _ => origin.Label,
    };
}
