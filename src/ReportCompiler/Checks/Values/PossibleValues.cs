using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;

namespace ReportCompiler.Checks.Values;

/// <summary>Holds each stated number against what a number of its kind can be.</summary>
internal static class PossibleValues
{
    private static readonly Rule Percent = new("RC2201", Severity.Error,
        new("百分比超出 0～100", "A percentage outside 0 to 100"),
        new("占比、率在 0 到 100 之间；增长率除外。", "A share or rate lies between 0 and 100; a growth rate need not."),
        new("就业率 985%", "employment rate 985%"), new("就业率 98.5%", "employment rate 98.5%"));

    private static readonly Rule Fraction = new("RC2202", Severity.Warning,
        new("百分比填成了小数", "A percentage stated as a fraction"),
        new("百分比填的是百分号前的数：90.48，不是 0.9048。小于 1 而有三位以上小数，或与上年正好差约一百倍的，都会指出。",
            "A percentage is the number before the sign: 90.48, not 0.9048. One below 1 with three decimals or more, or about a "
            + "hundredth of last year's, is pointed out."),
        new("双师型教师比例 0.9048", "share of dual-qualified teachers 0.9048"), new("90.48", "90.48"));

    private static readonly Rule Negative = new("RC2203", Severity.Error,
        new("不能为负的数为负", "A negative number where none can be"),
        new("人数、个数、面积、金额不能为负；增减数、增长率除外。", "Counts, areas and amounts cannot be negative; changes can."),
        new("招生数 -12", "enrolment -12"), new("招生数 12", "enrolment 12"));

    private static readonly Rule Whole = new("RC2204", Severity.Error,
        new("人数、个数不是整数", "A count that is not whole"),
        new("人、个、门、项等逐个计数的指标只能是整数。", "What is counted one by one can only be a whole number."),
        new("专任教师数 63.2", "full-time teachers 63.2"), new("632", "632"));

    private static readonly Rule Bounds = new("RC2206", Severity.Warning,
        new("超出指标的合理范围", "Outside the indicator's range"),
        new("指标目录用 range 写明合理范围，例如生师比 1～100。", "The catalogue states a range, such as 1 to 100 for the student–teacher ratio."),
        new("生师比 100000", "student–teacher ratio 100000"), new("生师比 16.52:1", "16.52:1"));

    public static readonly Check Check = new([Percent, Fraction, Negative, Whole, Bounds], Run);

    private static void Run(CheckContext context)
    {
        foreach (var place in context.Numbers)
            if (Look(place, context.Figures) is { } finding) context.Findings.Add(finding);
    }

    private static Finding? Look(FactPlace place, FigureSource figures)
    {
        var (number, indicator, text) = (place.Number, place.Indicator, place.Fact.Text);
        var isChange = indicator.Formula is { } formula
            && FormulaShape.Of(formula.Text).Kind is FormulaKind.Change or FormulaKind.Growth;
        var (least, most) = indicator.Range;
        if (least is not null || most is not null)
        {
            if (number < (least ?? number) || number > (most ?? number))
            {
                var range = $"{(least is { } a ? Figure.Digits(a, null) : "")}～{(most is { } b ? Figure.Digits(b, null) : "")}";
                return Of(Bounds, place,
                    $"{place.Label}填报为“{text}”，超出 {range} 的范围。", $"{place.Label} is stated as “{text}”, outside {range}.",
                    "请核对数值和单位。", "Check the number and its unit.");
            }
        }
        else if (!isChange && indicator.IsPercent && number is < 0 or > 100 && indicator.IsPercent)
        {
            return Of(Percent, place,
                $"{place.Label}填报为“{text}”，百分比应在 0 到 100 之间。", $"{place.Label} is stated as “{text}”; a percentage lies between 0 and 100.",
                "请核对小数点和分子、分母。", "Check the decimal point, numerator and denominator.");
        }
        else if (!isChange && number < 0)
        {
            return Of(Negative, place,
                $"{place.Label}填报为“{text}”，不能为负。", $"{place.Label} is stated as “{text}” and cannot be negative.",
                "请核对正负号。", "Check the sign.");
        }

        if (!isChange && indicator.Type == IndicatorType.Count && !decimal.IsInteger(number))
        {
            return Of(Whole, place,
                $"{place.Label}填报为“{text}”，应为整数。", $"{place.Label} is stated as “{text}”; it can only be whole.",
                "请核对小数点。", "Check the decimal point.");
        }

        return !isChange && indicator.IsPercent && IsFraction(place, figures)
            ? Of(Fraction, place,
                $"{place.Label}填报为“{text}”，像是小数而不是百分数。", $"{place.Label} is stated as “{text}”, which looks like a fraction and not a percentage.",
                $"如果是 {Figure.Digits(number * 100, Math.Max(0, place.Fact.Value.Decimals - 2))}%，请填百分号前的数。",
                $"If it means {Figure.Digits(number * 100, Math.Max(0, place.Fact.Value.Decimals - 2))}%, state the number before the sign.")
            : null;
    }

    private static bool IsFraction(FactPlace place, FigureSource figures)
    {
        if (place.Fact.Value.IsPercent || place.Number is <= 0 or > 1) return false;
        if (figures.Get(place.Indicator, place.Entity, place.Fact.Key.Period, place.Fact.Key.Breakdown).Way != FigureWay.Stated)
            return false; // held against the computed figure, which says it better
        if (place.Fact.Value.Decimals > (place.Indicator.Precision ?? 2)) return true;
        return place.LastYear(figures)?.Number is { } before && place.Number < 1 && before > place.Number * 50;
    }

    private static Finding Of(
        Rule rule, FactPlace place, string chinese, string english, string chineseHint, string englishHint) =>
        new(rule, place.Fact.Span, new LocalizedText(chinese, english))
        {
            About = place.Fact.Key,
            Hint = new LocalizedText(chineseHint, englishHint),
            Cells = [place.Fact.Span],
        };
}
