using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Sources;

namespace ReportCompiler.Checks.Required;

/// <summary>Looks at cells that were filled in, but not with what the catalogue asks for: a zero where none is plausible, a
/// stroke where the indicator applies, a figure where it does not.</summary>
internal static class StatedAtAll
{
    private static readonly Rule Zero = new("RC2004", Severity.Warning,
        new("填了 0，而 0 不合情理", "A zero that is implausible"),
        new("有些指标不会是 0，例如在校生人数、专任教师数、教学设备值；填 0 多半是没有统计。",
            "Some indicators are never 0, such as students, teachers or equipment; a 0 usually means that nobody counted."),
        new("专任教师总数,0", "full-time teachers,0"), new("专任教师总数,126", "full-time teachers,126"));

    private static readonly Rule Stroke = new("RC2005", Severity.Warning,
        new("必填指标填了“不适用”", "A required indicator stated as not applicable"),
        new("带 * 的指标每所学校都要填报，不能填“/”；确实没有的填 0。只限高职填报的指标除外。",
            "Indicators with an asterisk apply to every school and cannot be stated as “/”; where there is none, state 0. Those for higher vocational schools only are excepted."),
        new("教学计划内课程总数,/", "planned courses,/"), new("教学计划内课程总数,86", "planned courses,86"));

    private static readonly Rule NotTheirs = new("RC2006", Severity.Information,
        new("填了只限高职填报的指标", "An indicator for higher vocational schools only"),
        new("附表注明“仅高职填报”的指标，中职学校不填；填了多半是填错了行。",
            "Indicators marked 仅高职填报 are not for secondary schools; a figure there was probably meant for another row."),
        new("接收国外留学生人数,12", "international students,12"), new("接收国外留学生人数,/", "international students,/"));

    public static readonly Check Check = new([Zero, Stroke, NotTheirs], Run);

    private static void Run(CheckContext context)
    {
        var figures = context.Figures;
        foreach (var fact in figures.Facts.All)
        {
            if (!fact.Key.Breakdown.IsWhole) continue;
            var indicator = figures.Catalogue.Find(fact.Key.Indicator)!;
            if (Look(fact, indicator) is not { } found) continue;
            var label = FigureSource.Label(indicator, figures.Project.EntityOf(fact.Key.Entity), fact.Key.Period, Breakdown.Whole);
            context.Findings.Add(new Finding(found.Rule, fact.Span, new LocalizedText(
                $"{label}填报为“{fact.Text}”，{found.What.Chinese}。", $"{label} is stated as “{fact.Text}”, {found.What.English}."))
            {
                About = fact.Key,
                Hint = found.Hint,
                Cells = [fact.Span],
            });
        }
    }

    private static (Rule Rule, LocalizedText What, LocalizedText Hint)? Look(Fact fact, Indicator indicator) => fact.Value.Kind switch
    {
        FactTextKind.Number when fact.Value.Value == 0 && indicator.IsZeroImplausible => (
            Zero, new("而它不应是 0", "which it cannot well be"),
            new("请填实际的数；还没有统计好填“待补”。", "State the true figure, or 待补 where it is still to come.")),
        FactTextKind.Number when fact.Value.Value != 0 && indicator.IsForHigherOnly => (
            NotTheirs, new("而它仅限高职填报", "but it is for higher vocational schools only"),
            new("请核对是否填错了行；不适用填“/”。", "Check whether it was meant for another row; state “/” where it does not apply.")),
        FactTextKind.NotApplicable when indicator.IsRequired && !indicator.IsForHigherOnly => (
            Stroke, new("而它是必填指标", "but it is required"),
            new("请填实际的数，没有的填 0。", "State the figure, 0 where there is none.")),
        _ => null,
    };
}
