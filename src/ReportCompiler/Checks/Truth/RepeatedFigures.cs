using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;

namespace ReportCompiler.Checks.Truth;

/// <summary>Holds a figure that the sources state in several places against itself.</summary>
internal static class RepeatedFigures
{
    private static readonly Rule Contradiction = new("RC2401", Severity.Error,
        new("同一个数前后不一", "One figure stated in two ways"),
        new("同一学校、同一年度、同一指标在几个表里出现时，各处要填同一个数：报告只能印一个，印哪一个都是猜。",
            "Where several tables state the same figure of the same school and year, they must agree: the report can print only "
            + "one, and choosing would be a guess."),
        new("indicators.csv 中教职工总数为 128，staff.csv 中为 126", "staff is 128 in indicators.csv and 126 in staff.csv"),
        new("核对后改正其中一处", "correct the wrong one"));

    public static readonly Check Check = new([Contradiction], Run);

    private static void Run(CheckContext context)
    {
        foreach (var (first, again) in context.Figures.Facts.Repeated)
        {
            if (first.Value.Kind == again.Value.Kind && first.Value.Value == again.Value.Value)
                context.Findings.Agree([first.Span, again.Span]);
            else
                context.Findings.Add(Differs(context, first, again));
        }
    }

    private static Finding Differs(CheckContext context, Fact first, Fact again)
    {
        var key = again.Key;
        var figures = context.Figures;
        var label = FigureSource.Label(
            figures.Catalogue.Find(key.Indicator)!, figures.Project.EntityOf(key.Entity), key.Period, key.Breakdown);
        return new Finding(Contradiction, again.Span, new LocalizedText(
            $"{label}在这里是“{again.Text}”，在别处是“{first.Text}”。",
            $"{label} is “{again.Text}” here and “{first.Text}” elsewhere."))
        {
            About = key,
            Hint = new LocalizedText(
                "同一个数据只能有一个值，请核对后改正其中一处。", "A figure has one value: check and correct one of the two."),
            Related = [new RelatedPlace(first.Span, new($"这里是“{first.Text}”", $"“{first.Text}” here"))],
            Cells = [first.Span, again.Span],
        };
    }
}
