using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;

namespace ReportCompiler.Checks.Arithmetic;

/// <summary>Finds the divisor that would give a stated share, rate or figure per head, and what that divisor is.</summary>
internal static class RatioSlip
{
    /// <summary>A divisor that is open by more than this share of itself would fit too much to be a clue.</summary>
    private const decimal WidestClue = 0.01m;

    public static LocalizedText? Explain(FigureSource figures, Fact stated, IndicatorFigure computed)
    {
        if (Divisor(figures, computed.Indicator) is not { } indicator) return null;
        var divisor = figures.Get(indicator, computed.Entity, computed.Period, computed.Breakdown);
        if (divisor.Number is not { } number || computed.Number is not { } right) return null;
        if (Implied(right * number, stated) is not { } range) return null;
        var dividend = Dividend(figures, computed);
        if (Clue(figures, computed, divisor, range) is { } clue)
        {
            var label = FigureSource.Label(clue.Indicator, clue.Entity, clue.Period, clue.Breakdown);
            return new LocalizedText(
                $"{stated.Text} = {dividend.Chinese} ÷ {Working.Number(clue)}：除以了{label}",
                $"{stated.Text} = {dividend.English} ÷ {Working.Number(clue)}: divided by {label}");
        }

        var text = Text(range, indicator);
        return new LocalizedText($"要得到 {stated.Text}，分母应为 {text}", $"{stated.Text} takes a divisor of {text}");
    }

    /// <summary>The one indicator that a ratio's formula divides by; null when there is none.</summary>
    public static Indicator? Divisor(FigureSource figures, Indicator indicator) =>
        indicator.Formula is { } formula && FormulaShape.Of(formula.Text).Denominator is { } name
            ? figures.Catalogue.Find(name)
            : null;

    /// <summary>The divisors that give a stated figure at its printed digits; null where none is positive.</summary>
    /// <param name="dividend">What is divided, in the unit of the figure: the exact ratio times the divisor.</param>
    /// <param name="stated">What the source says.</param>
    public static (decimal Low, decimal High)? Implied(decimal dividend, Fact stated)
    {
        var half = 0.5m / Tolerance.Power(stated.Value.Decimals);
        var (least, most) = (stated.Value.Value - half, stated.Value.Value + half);
        return dividend > 0 && least > 0 ? (dividend / most, dividend / least) : null;
    }

    /// <summary>A range of divisors for people: one number where what is counted can only be one.</summary>
    public static string Text((decimal Low, decimal High) range, Indicator indicator)
    {
        if (indicator.Type != IndicatorType.Count) return $"{Digits(range.Low)}～{Digits(range.High)}";
        var (first, last) = (Math.Ceiling(range.Low), Math.Floor(range.High));
        if (first == last) return Figure.Digits(first, 0);
        return first < last
            ? $"{Figure.Digits(first, 0)}～{Figure.Digits(last, 0)}"
            : $"{Digits(range.Low)}～{Digits(range.High)}";
    }

    private static string Digits(decimal number) => Figure.Digits(number, number < 100 ? 2 : 1);

    private static LocalizedText Dividend(FigureSource figures, IndicatorFigure computed)
    {
        var working = Working.Of(figures, computed);
        return new LocalizedText(Before(working.Chinese), Before(working.English));

        static string Before(string text) =>
            text.LastIndexOf(" ÷ ", StringComparison.Ordinal) is var at and > 0 ? text[..at] : text;
    }

    /// <summary>A known figure of the same school or region that is the implied divisor: the true divisor's of a neighbouring
    /// year first, then another count of the same year.</summary>
    private static IndicatorFigure? Clue(
        FigureSource figures, IndicatorFigure computed, IndicatorFigure divisor, (decimal Low, decimal High) range)
    {
        if (range.High - range.Low > WidestClue * range.High) return null;
        var neighbours = new[] { computed.Period.Previous, new Period(computed.Period.Year + 1) }
            .Select(period => figures.Get(divisor.Indicator, computed.Entity, period, computed.Breakdown));
        var others = figures.Catalogue.Indicators
            .Where(other => other.Type == IndicatorType.Count && other.Unit == divisor.Indicator.Unit && other != divisor.Indicator)
            .Select(other => figures.Get(other, computed.Entity, computed.Period, computed.Breakdown));
        return neighbours.Concat(others)
            .FirstOrDefault(figure => figure.Number is { } number && number >= range.Low && number <= range.High);
    }
}
