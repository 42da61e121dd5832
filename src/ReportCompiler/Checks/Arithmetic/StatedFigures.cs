using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Sources;
using ReportCompiler.Templating;

namespace ReportCompiler.Checks.Arithmetic;

/// <summary>Holds every stated figure against the computed one, at the digits as typed.</summary>
internal static class StatedFigures
{
    private const int MostRelated = 12;

    private static readonly Rule Total = new("RC2101", Severity.Warning,
        new("合计与各项之和不符", "A total that is not the sum of its parts"),
        new("填报的合计与各校、各分类或公式中各项之和对照。各项按印出的位数取整的，容许取整造成的差；人数、个数不容许差。",
            "A stated total is held against the sum of the schools, of the categories or of the terms of its formula. Where the "
            + "terms are rounded, what rounding can explain is accepted; counts must agree exactly."),
        new("毕业生数 2825；升学 2208 + 就业 616 = 2824", "graduates 2825; 2208 in further study + 616 employed = 2824"),
        new("核对合计和每一项，改正错的一个", "check the total and each term, and correct the wrong one"));

    private static readonly Rule Ratio = new("RC2103", Severity.Warning,
        new("占比、比率、生均数与分子分母不符", "A share, rate or per-capita figure that its parts do not give"),
        new("占比、比率和生均数按分子、分母重新计算，与填报值在印出的位数上比较。对不上时，给出能得到填报值的分母，并找出它是哪个数。",
            "Shares, rates and figures per head are computed again from numerator and denominator and compared at the printed "
            + "digits. Where they differ, the denominator that would give the stated figure is named, and what it is."),
        new("专任教师占比 65.49%；632 ÷ 975 = 64.82%", "share of full-time teachers 65.49%; 632 ÷ 975 = 64.82%"),
        new("按正确的分母重算，或改正分子、分母", "compute it with the right denominator, or correct numerator or denominator"));

    private static readonly Rule Change = new("RC2104", Severity.Warning,
        new("增减数、增长率与两年数据不符", "A change or growth rate that the two years do not give"),
        new("增减数 = 本年 − 上年；增长率 = （本年 − 上年）÷ 上年。除以了本年数、忘了减上年数、正负号反了、百分点与百分比混用，都会指出来。",
            "Change = this year − last year; growth = (this year − last year) ÷ last year. Dividing by this year, forgetting to "
            + "subtract, a wrong sign, and percentage points taken for percent are recognised."),
        new("增长率 40.5%；(1512 − 899) ÷ 899 = 68.2%，40.5% = (1512 − 899) ÷ 1512", "growth 40.5%; (1512 − 899) ÷ 899 = 68.2%, 40.5% = (1512 − 899) ÷ 1512"),
        new("增长率 68.2%", "growth 68.2%"));

    public static readonly Check Check = new([Total, Ratio, Change], Run);

    private static void Run(CheckContext context)
    {
        var figures = context.Figures;
        foreach (var fact in figures.Facts.All)
        {
            if (fact.Value.Kind != FactTextKind.Number) continue;
            var indicator = figures.Catalogue.Find(fact.Key.Indicator)!;
            var entity = figures.Project.EntityOf(fact.Key.Entity);
            var computed = figures.Get(indicator, entity, fact.Key.Period, fact.Key.Breakdown);
            if (computed is not { Number: { } number, Origin: ComputedOrigin origin }) continue;
            var isRight = Figure.Round(number, fact.Value.Decimals) == fact.Value.Value
                || Tolerance.Admits(fact.Value.Value, fact.Value.Decimals, Tolerance.Range(figures, computed));
            if (isRight) context.Findings.Agree(Cells.Behind(origin, fact.Span));
            else context.Findings.Add(Differs(figures, fact, computed, origin, Cells.Of(origin)));
        }
    }

    private static Finding Differs(
        FigureSource figures, Fact fact, IndicatorFigure computed, ComputedOrigin origin, IReadOnlyList<SourceSpan> cells)
    {
        var label = origin.Label;
        var value = Working.Result(computed);
        var working = Working.Of(figures, computed);
        if (Slip.Explain(figures, fact, computed) is { } slip)
            working = new LocalizedText($"{working.Chinese}；{slip.Chinese}", $"{working.English}; {slip.English}");
        return new Finding(RuleOf(computed), fact.Span, new LocalizedText(
            $"{label}填报为“{fact.Text}”，按“{origin.Formula}”计算为 {value}。",
            $"{label} is stated as “{fact.Text}” but “{origin.Formula}” gives {value}."))
        {
            About = fact.Key,
            Arithmetic = working,
            Hint = new LocalizedText(
                "报告中印计算值；请核对填报值和用到的数据。",
                "The report prints the computed figure; check the stated one and the figures that went in."),
            Related =
            [
                .. cells.Take(MostRelated).Select(cell => figures.Facts.At(cell)).OfType<Fact>().Select(input =>
                    new RelatedPlace(input.Span, Note(figures, input))),
            ],
            Cells = [fact.Span, .. cells],
        };
    }

    private static Rule RuleOf(IndicatorFigure computed)
    {
        if (computed.Way != FigureWay.Formula) return Total;
        return FormulaShape.Of(computed.Indicator.Formula!.Text).Kind switch
        {
            FormulaKind.Ratio => Ratio,
            FormulaKind.Growth or FormulaKind.Change => Change,
            _ => Total,
        };
    }

    private static LocalizedText Note(FigureSource figures, Fact fact)
    {
        var label = FigureSource.Label(
            figures.Catalogue.Find(fact.Key.Indicator)!, figures.Project.EntityOf(fact.Key.Entity), fact.Key.Period,
            fact.Key.Breakdown);
        return new LocalizedText($"{label}：{fact.Text}", $"{label}: {fact.Text}");
    }
}
