using ReportCompiler.Checks.Prose;
using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Sources;
using ReportCompiler.Templating;

namespace ReportCompiler.Checks.Truth;

/// <summary>Holds the numbers that authors typed against the data.</summary>
internal static class ProseFigures
{
    private static readonly Rule Contradiction = new("RC2404", Severity.Warning,
        new("文中的数与数据不符", "A number in prose contradicts the data"),
        new("作者在正文里直接打的数，前面写着指标名称、后面写着单位的，与数据对照：只要等于该指标任何一年、任何学校、任何分类的数"
            + "（按打出的位数），就不算错；“约”“近”“余”“多”放宽到百分之五。有“其中”“新增”“比上年”等限定的不看。",
            "A typed number that follows the name of an indicator and has its unit is held against the data. It is right when it is "
            + "the figure of any year, school or category at the digits typed; with 约, 近, 余 or 多, within five percent. A "
            + "number that is limited to a part or a change is left alone."),
        new("全区在校生9085人（数据为9058人）", "全区在校生9085人, where the data say 9058"),
        new("全区在校生{{ students }}人，由程序填数", "全区在校生{{ students }}人: let the program print the figure"));

    public static readonly Check Check = new([Contradiction], Run);

    private static void Run(CheckContext context)
    {
        var reader = new ClauseReader(new IndicatorWords(context.Figures.Catalogue), context.Project);
        var known = StatedEver(context).Where(fact => fact.Value.Kind is FactTextKind.Number or FactTextKind.Ratio)
            .ToLookup(fact => fact.Key.Indicator, fact => fact.Value.Value, StringComparer.Ordinal);
        foreach (var text in context.Texts)
        {
            var isItsSubject = true;
            foreach (var block in text.Blocks)
            {
                // Under a heading of the author's, a text may speak of a part.
                isItsSubject &= block.Kind != ProseKind.Heading;
                if (block.Kind is not (ProseKind.Paragraph or ProseKind.ListItem or ProseKind.Footnote)) continue;
                var isAboutIt = isItsSubject && block.Kind == ProseKind.Paragraph;
                foreach (var stated in reader.Read(block.Text, text.Entity, isAboutIt)) Compare(context, known, block, stated);
            }
        }
    }

    private static void Compare(
        CheckContext context, ILookup<string, decimal> known, ProseBlock block, StatedFigure stated)
    {
        var (indicator, entity, period, number, _) = stated;
        if (!number.HasUnit(indicator.Unit)) return;
        var figure = context.Figures.Get(indicator, entity, period);
        // Without the very figure there is nothing to contradict.
        if (figure.Number is not { } value || number.Matches(value, indicator.Unit)) return;
        if (known[indicator.Id].Any(other => number.Matches(other, indicator.Unit)) || IsComputed(context, indicator, number)) return;
        context.Findings.Add(Differs(block, stated, figure));
    }

    /// <summary>What this report and last year's state.</summary>
    private static IEnumerable<Fact> StatedEver(CheckContext context) =>
        context.Figures.Facts.All.Concat(context.Figures.Facts.Carried);

    /// <summary>Whether some entity's figure of some year is the number.</summary>
    private static bool IsComputed(CheckContext context, Indicator indicator, StatedNumber number) =>
        StatedEver(context).Select(fact => fact.Key.Period).Distinct().Any(period =>
            context.Project.Entities.Any(entity =>
                context.Figures.Get(indicator, entity, period).Number is { } value && number.Matches(value, indicator.Unit)));

    private static Finding Differs(ProseBlock block, StatedFigure stated, IndicatorFigure figure)
    {
        var (indicator, entity, period, number, start) = stated;
        var words = block.Text[start..number.End];
        var label = FigureSource.Label(indicator, entity, period, Breakdown.Whole);
        var value = figure.Print() + (indicator.IsPercent ? "" : indicator.Unit);
        return new Finding(Contradiction, block.Place(number.Start, number.End - number.Start), new(
            $"文中写“{words}”，而{label}为 {value}。", $"The text says “{words}”, and {label} is {value}."))
        {
            About = new FactKey(indicator.Id, entity.Id, period, Breakdown.Whole),
            Hint = new("请核对后改正其中一处；数字写成模板由程序填，就不会再不一致。",
                "Check and correct one of the two; a number that the program prints cannot differ."),
            Related = figure.Origin is StatedOrigin origin
                ? [new RelatedPlace(origin.Span, new($"数据为“{origin.Text}”", $"“{origin.Text}” in the data"))]
                : [],
        };
    }
}
