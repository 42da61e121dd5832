using ReportCompiler.Indicators;

namespace ReportCompiler.Checks.Arithmetic;

/// <summary>How far printed digits leave a value open. A figure is right when some values that round to the printed parts
/// give it.</summary>
internal static class Tolerance
{
    /// <summary>The most rounded cells that are tried one by one; more of them only add up, as in a total.</summary>
    private const int MostCells = 60;

    /// <summary>What dividing and multiplying again may leave in the last of 28 digits.</summary>
    private const decimal Residue = 0.000000000001m;

    /// <summary>Half a unit of the last digit printed; 0 for what is counted, which is exact.</summary>
    public static decimal Half(Indicator indicator, int decimals) =>
        indicator.Type == IndicatorType.Count ? 0 : 0.5m / Power(decimals);

    /// <summary>Whether a figure that is printed with so many decimals can be one of a range of values: whether some value
    /// of the range rounds to it.</summary>
    public static bool Admits(decimal printed, int decimals, (decimal Low, decimal High) range)
    {
        var half = 0.5m / Power(decimals);
        return printed - half <= range.High + Residue && range.Low - Residue <= printed + half;
    }

    /// <summary>The least and the greatest value of a computed figure, over all values that round to the cells it is
    /// computed from.</summary>
    public static (decimal Low, decimal High) Range(FigureSource figures, IndicatorFigure figure)
    {
        var number = figure.Number!.Value;
        var cells = Cells.Of(figure.Origin)
            .Select(figures.Facts.At).OfType<Fact>()
            .Select(fact => (fact.Key, fact.Value.Value, Half: Half(figures.Catalogue.Find(fact.Key.Indicator)!, fact.Value.Decimals)))
            .Where(cell => cell.Half > 0)
            .ToList();
        if (cells.Count is 0 or > MostCells) return (number, number);

        // Each cell moves the figure one way or the other; all of them together move it furthest.
        var (low, high) = (new Dictionary<FactKey, decimal>(), new Dictionary<FactKey, decimal>());
        foreach (var (key, value, half) in cells)
        {
            var moved = Evaluate(figures, figure, new Dictionary<FactKey, decimal> { [key] = value + half }) ?? number;
            low[key] = moved < number ? value + half : value - half;
            high[key] = moved < number ? value - half : value + half;
        }

        return (Evaluate(figures, figure, low) ?? number, Evaluate(figures, figure, high) ?? number);
    }

    private static decimal? Evaluate(
        FigureSource figures, IndicatorFigure figure, IReadOnlyDictionary<FactKey, decimal> assumed) =>
        figures.Assuming(assumed).Get(figure.Indicator, figure.Entity, figure.Period, figure.Breakdown).Number;

    /// <summary>A power of ten.</summary>
    public static decimal Power(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++) power *= 10;
        return power;
    }
}
