using System.Globalization;
using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Templating;

namespace ReportCompiler.Checks.Arithmetic;

/// <summary>Writes a calculation out in figures, as one would on paper: <c>2208 + 616 = 2824</c>.</summary>
internal static class Working
{
    /// <summary>More terms than these are not written out.</summary>
    private const int MostTerms = 10;

    /// <summary>The calculation of a computed figure with its result.</summary>
    public static LocalizedText Of(FigureSource figures, IndicatorFigure figure)
    {
        var result = Result(figure);
        return figure.Way == FigureWay.Formula
            ? Both($"{Substituted(figures, figure)} = {result}")
            : Total(figures, figure, result);
    }

    /// <summary>The computed value as it would print, with at least two decimals where the indicator leaves them open.</summary>
    public static string Result(IndicatorFigure figure) =>
        Figure.Digits(figure.Number!.Value, figure.Decimals ?? (decimal.IsInteger(figure.Number.Value) ? 0 : 2)) + figure.Suffix;

    /// <summary>A figure's number: as typed where a source states it, else as it would print.</summary>
    public static string Number(IndicatorFigure figure) => figure.Origin is StatedOrigin stated && stated.Text.Length > 0
        ? stated.Text
        : Result(figure);

    /// <summary>This year's and last year's number of what a change or growth formula compares; null for another
    /// formula.</summary>
    public static (IndicatorFigure Now, IndicatorFigure Before)? NowAndBefore(FigureSource figures, IndicatorFigure figure)
    {
        if (figure.Indicator.Formula is not { } formula) return null;
        if (FormulaShape.Of(formula.Text).Kind is not (FormulaKind.Growth or FormulaKind.Change)) return null;
        if (formula.Variables.Select(figures.Catalogue.Find).OfType<Indicator>().ToList() is not [var base_]) return null;
        return (
            figures.Get(base_, figure.Entity, figure.Period, figure.Breakdown),
            figures.Get(base_, figure.Entity, figure.Period.Previous, figure.Breakdown));
    }

    private static string Substituted(FigureSource figures, IndicatorFigure figure)
    {
        var formula = figure.Indicator.Formula!.Text;
        if (NowAndBefore(figures, figure) is { Now: var now, Before: var before })
        {
            return FormulaShape.Of(formula).Kind == FormulaKind.Growth
                ? $"({Number(now)} − {Number(before)}) ÷ {Number(before)}"
                : $"{Number(now)} − {Number(before)}";
        }

        return FormulaText.Write(formula, word => figures.Catalogue.Find(word) is { } input
            ? Number(figures.Get(input, figure.Entity, figure.Period, figure.Breakdown))
            : word);
    }

    private static LocalizedText Total(FigureSource figures, IndicatorFigure figure, string result)
    {
        var origin = (ComputedOrigin)figure.Origin;
        if (figure.Way == FigureWay.Schools && figure.Indicator.Aggregation == Aggregation.WeightedMean)
            return new LocalizedText($"{origin.Formula} = {result}", $"{origin.Formula} = {result}");
        var terms = Terms(figures, figure).ToList();
        var count = terms.Count.ToString(CultureInfo.InvariantCulture);
        return terms.Count > MostTerms
            ? new LocalizedText($"{count} 项合计 = {result}", $"{count} terms add up to {result}")
            : Both($"{string.Join(" + ", terms.Select(Number))} = {result}");
    }

    /// <summary>What a total adds up: the schools' figures or the parts; the terms of a formula that only adds.</summary>
    public static IEnumerable<IndicatorFigure> Terms(FigureSource figures, IndicatorFigure figure)
    {
        switch (figure.Way)
        {
            case FigureWay.Schools:
                return figures.Project.SchoolsIn(figure.Period)
                    .Select(school => figures.Get(figure.Indicator, school, figure.Period, figure.Breakdown))
                    .Where(term => term.Number is not null);
            case FigureWay.Parts:
                var dimension = figures.Catalogue.Dimensions.First(
                    d => FigureSource.PartsFormula(d) == ((ComputedOrigin)figure.Origin).Formula);
                return figures.Parts(figure.Indicator, figure.Entity, dimension, figure.Breakdown)
                    .Select(part => figures.Get(figure.Indicator, figure.Entity, figure.Period, part));
            case FigureWay.Formula when figure.Indicator.Formula is { } formula && IsPlainSum(formula.Text):
                return formula.Variables.Select(figures.Catalogue.Find).OfType<Indicator>()
                    .Select(term => figures.Get(term, figure.Entity, figure.Period, figure.Breakdown));
            default:
                return [];
        }
    }

    private static bool IsPlainSum(string formula) =>
        formula.All(character => char.IsLetterOrDigit(character) || character is '_' or ' ' or '+');

    private static LocalizedText Both(string text) => new(text, text);
}
