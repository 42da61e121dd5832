using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;

namespace ReportCompiler.Checks.Arithmetic;

/// <summary>Recognises how a wrong figure came about: the slips that clerks make with a calculator and a keyboard.</summary>
internal static class Slip
{
    /// <summary>The slip that gives exactly the stated figure; null when none does.</summary>
    /// <param name="figures">All figures.</param>
    /// <param name="stated">What the source says.</param>
    /// <param name="computed">What it should be.</param>
    public static LocalizedText? Explain(FigureSource figures, Fact stated, IndicatorFigure computed)
    {
        var (printed, decimals, right) = (stated.Value.Value, stated.Value.Decimals, computed.Number!.Value);
        return OfYears(figures, stated, computed)
            ?? OfScale(stated, computed, printed, decimals, right)
            ?? RatioSlip.Explain(figures, stated, computed)
            ?? OfTerms(figures, stated, computed)
            ?? OfDigits(stated.Text, printed, Figure.Round(right, decimals), decimals);
    }

    private static LocalizedText? OfYears(FigureSource figures, Fact stated, IndicatorFigure computed)
    {
        if (Working.NowAndBefore(figures, computed) is not { Now: { Number: { } now } nowFigure, Before: { Number: { } before } beforeFigure })
            return null;
        var (printed, decimals) = (stated.Value.Value, stated.Value.Decimals);
        var (a, b) = (Working.Number(nowFigure), Working.Number(beforeFigure));
        if (now != 0 && Is((now - before) / now * 100))
            return Says($"{stated.Text} = ({a} − {b}) ÷ {a}：除以了本年数", $"{stated.Text} = ({a} − {b}) ÷ {a}: divided by this year");
        if (before != 0 && Is(now / before * 100))
            return Says($"{stated.Text} = {a} ÷ {b}：没有减去上年数", $"{stated.Text} = {a} ÷ {b}: last year was not subtracted");
        if (Is(-computed.Number!.Value)) return Says("正负号反了", "the sign is wrong");
        var other = FormulaShape.Of(computed.Indicator.Formula!.Text).Kind == FormulaKind.Growth
            ? now - before
            : before == 0 ? (decimal?)null : (now - before) / before * 100;
        if (nowFigure.Indicator.IsPercent && other is { } confused && Is(confused))
            return Says("把百分点和百分比弄混了", "percentage points and percent are confused");
        return null;

        bool Is(decimal value) => Figure.Round(value, decimals) == printed;
    }

    private static LocalizedText? OfScale(
        Fact stated, IndicatorFigure computed, decimal printed, int decimals, decimal right)
    {
        if (computed.Indicator.IsPercent && decimals >= 2 && printed != 0 && Figure.Round(right, decimals - 2) == printed * 100)
            return Says(
                $"{stated.Text} 是小数，百分数应写 {Working.Result(computed)}",
                $"{stated.Text} is a fraction: in percent it is {Working.Result(computed)}");
        for (var places = 1; places <= 4; places++)
        {
            var power = Tolerance.Power(places);
            var (up, down) = (Figure.Round(right * power, decimals) == printed, Figure.Round(right / power, decimals) == printed);
            if (!(up || down) || printed == 0) continue;
            if (places == 4)
                return Says("正好差一万倍：单位可能是元与万元弄混了", "exactly ten thousand times: 元 and 万元 may be confused");
            return Says($"小数点错了 {places} 位", $"the decimal point is {places} places off");
        }

        return null;
    }

    private static LocalizedText? OfTerms(FigureSource figures, Fact stated, IndicatorFigure computed)
    {
        var difference = stated.Value.Value - computed.Number!.Value;
        foreach (var term in Working.Terms(figures, computed))
        {
            if (term.Number is not { } number || number == 0) continue;
            var name = NameOf(term, computed);
            if (difference == -number)
                return Says($"正好少了{name}的 {Working.Number(term)}", $"short by exactly the {Working.Number(term)} of {name}");
            if (difference == number)
                return Says($"正好多算了一次{name}的 {Working.Number(term)}", $"exactly the {Working.Number(term)} of {name} too much");
        }

        return null;
    }

    private static string NameOf(IndicatorFigure term, IndicatorFigure total) =>
        !term.Breakdown.IsWhole ? term.Breakdown.ToString()
        : term.Entity != total.Entity ? term.Entity.ShortName
        : term.Indicator.Name;

    private static LocalizedText? OfDigits(string text, decimal printed, decimal right, int decimals)
    {
        var (typed, correct) = (Figure.Digits(printed, decimals), Figure.Digits(right, decimals));
        if (typed.Length != correct.Length) return null;
        for (var i = 0; i + 1 < typed.Length; i++)
        {
            if (typed[i] == typed[i + 1] || !char.IsAsciiDigit(typed[i]) || !char.IsAsciiDigit(typed[i + 1])) continue;
            var swapped = string.Concat(typed.AsSpan(0, i), [typed[i + 1], typed[i]], typed.AsSpan(i + 2));
            if (swapped == correct)
                return Says($"“{text}”像是把两位数字写颠倒了", $"two digits of “{text}” seem to be swapped");
        }

        return null;
    }

    private static LocalizedText Says(string chinese, string english) => new(chinese, english);
}
