using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;

namespace ReportCompiler.Checks.Years;

/// <summary>Holds each stated number against last year's: what jumps is to be confirmed, and a jump of ten thousand times is
/// a unit.</summary>
internal static class YearJumps
{
    private static readonly Rule Unit = new("RC2205", Severity.Warning,
        new("单位可能弄错", "The unit may be wrong"),
        new("与上年相差约一万倍，多半是元填成了万元，或万元填成了元；相差整十、整百、整千倍，多半是小数点或多写、少写了零。",
            "About ten thousand times last year's figure usually means 元 for 万元 or the reverse; about ten, a hundred or a thousand "
            + "times means the decimal point or a zero."),
        new("设备值：上年 1552.30 万元，本年 16146010", "equipment: last year 1552.30 (万元), this year 16146010"),
        new("本年 1614.60", "this year 1614.60"));

    private static readonly Rule Jump = new("RC2501", Severity.Warning,
        new("与上年相比变化过大", "A jump against last year"),
        new("本年与上年之差超过指标目录中 jump 规定的幅度（百分比指标按百分点计），请核实；情况属实可在 report.yaml 中豁免并写明原因。",
            "The difference to last year exceeds the indicator's jump (in percentage points for percentages) and is to be confirmed; "
            + "what is true can be waived in report.yaml with its reason."),
        new("全日制在校生人数：上年 2130，本年 1230", "students: last year 2130, this year 1230"),
        new("核实后改正，或豁免并写明原因", "correct it, or waive it with the reason"));

    public static readonly Check Check = new([Unit, Jump], Run);

    private static void Run(CheckContext context)
    {
        var figures = context.Figures;
        foreach (var now in context.Numbers)
        {
            if (now.LastYear(figures) is not { } before) continue;
            if (Factor(now, before) is { } factor) context.Findings.Add(OfUnit(now, before, factor));
            else if (now.Fact.Key.Breakdown.IsWhole && IsJump(now, before)) context.Findings.Add(OfJump(now, before));
        }
    }

    /// <summary>About how many times last year's figure this year's is, where that is ten thousand; negative where it is that
    /// part of it; null otherwise. Percentages and counts of few things do not come in such units.</summary>
    private static int? Factor(FactPlace now, FactPlace before)
    {
        if (now.Indicator.Type != IndicatorType.Measure || now.Number <= 0 || before.Number <= 0) return null;
        const int tenThousand = 10_000;
        var ratio = now.Number / before.Number;
        if (ratio is > tenThousand / 4 and < tenThousand * 4) return tenThousand;
        return 1 / ratio is > tenThousand / 4 and < tenThousand * 4 ? -tenThousand : null;
    }

    private static bool IsJump(FactPlace now, FactPlace before)
    {
        if (now.Indicator.Jump is not { } limit) return false;
        if (now.Indicator.IsPercent) return Math.Abs(now.Number - before.Number) > limit;
        if (before.Number == 0) return false;
        var isAbove = Math.Abs(now.Number - before.Number) / before.Number * 100 > limit
            // What may grow by 300 % may fall to a quarter, and not further.
            || now.Number < before.Number * LeastShare(limit);
        // A handful of things may well double.
        return isAbove && (now.Indicator.Type != IndicatorType.Count || Math.Abs(now.Number - before.Number) > FewThings);
    }

    private const int FewThings = 5;

    /// <summary>The part of last year's figure that remains where it falls as far as a jump of so many percent rises; one that
    /// cannot double is held to the same percentage both ways.</summary>
    private static decimal LeastShare(decimal limit) => limit < 100 ? 0 : 100 / (100 + limit);

    private static Finding OfUnit(FactPlace now, FactPlace before, int factor)
    {
        var working = factor > 0
            ? $"{now.Fact.Text} ÷ {before.Fact.Text} ≈ {Figure.Digits(now.Number / before.Number, 0)}"
            : $"{before.Fact.Text} ÷ {now.Fact.Text} ≈ {Figure.Digits(before.Number / now.Number, 0)}";
        return new Finding(Unit, now.Fact.Span, new LocalizedText(
            $"{now.Label}填报为“{now.Fact.Text}”，上年为“{before.Fact.Text}”，相差约一万倍。",
            $"{now.Label} is stated as “{now.Fact.Text}”, last year as “{before.Fact.Text}”: about ten thousand times apart."))
        {
            About = now.Fact.Key,
            Arithmetic = new LocalizedText(working, working),
            Hint = new LocalizedText(
                $"单位是{now.Indicator.Unit}，请核对是否把元与万元弄混。",
                $"The unit is {now.Indicator.Unit}: check whether 元 and 万元 were confused."),
            Related = [before.Related],
            Cells = [now.Fact.Span, before.Fact.Span],
        };
    }

    private static Finding OfJump(FactPlace now, FactPlace before)
    {
        var limit = Figure.Digits(now.Indicator.Jump!.Value, null);
        var (change, unitChinese, unitEnglish) = now.Indicator.IsPercent
            ? (now.Number - before.Number, "个百分点", " points")
            : ((now.Number - before.Number) / before.Number * 100, "%", "%");
        var size = Figure.Digits(Math.Abs(change), 1);
        if (change < 0 && now.Indicator.Jump >= 100)
        {
            // A fall never exceeds a hundred percent; what counts is how little is left.
            limit = Figure.Digits(100 - LeastShare(now.Indicator.Jump.Value) * 100, 1);
        }

        var working = now.Indicator.IsPercent
            ? $"{now.Fact.Text} − {before.Fact.Text} = {Figure.Digits(change, 2)}"
            : $"({now.Fact.Text} − {before.Fact.Text}) ÷ {before.Fact.Text} = {Figure.Digits(change, 1)}%";
        return new Finding(Jump, now.Fact.Span, new LocalizedText(
            $"{now.Label}由“{before.Fact.Text}”变为“{now.Fact.Text}”，{(change > 0 ? "增加" : "减少")} {size}{unitChinese}，超过 {limit}{unitChinese}。",
            $"{now.Label} went from “{before.Fact.Text}” to “{now.Fact.Text}”, {(change > 0 ? "up" : "down")} {size}{unitEnglish}, more than {limit}{unitEnglish}."))
        {
            About = now.Fact.Key,
            Arithmetic = new LocalizedText(working, working),
            Hint = new LocalizedText(
                "请核实两年的数；情况属实可在 report.yaml 的 waivers 中写明原因。",
                "Check both years; if it is true, state the reason under waivers in report.yaml."),
            Related = [before.Related],
            Cells = [now.Fact.Span, before.Fact.Span],
        };
    }
}
