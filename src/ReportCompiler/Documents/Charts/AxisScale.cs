using System.Globalization;

namespace ReportCompiler.Documents.Charts;

/// <summary>The axis of values: where it begins and ends, and the round numbers marked on it.</summary>
/// <param name="Least">The lowest tick.</param>
/// <param name="Greatest">The highest tick.</param>
/// <param name="Step">Distance of two ticks; positive.</param>
internal sealed record AxisScale(decimal Least, decimal Greatest, decimal Step)
{
    private const int MostSteps = 5;

    /// <summary>Values that differ by less than this share of the greatest would look equal on an axis from
    /// zero.</summary>
    private const decimal NarrowShare = 0.2m;

    private static readonly decimal[] RoundSteps = [1, 2, 5, 10];

    /// <summary>The ticks from the lowest to the highest.</summary>
    public IEnumerable<decimal> Ticks
    {
        get
        {
            for (var tick = Least; tick <= Greatest; tick += Step) yield return tick;
        }
    }

    /// <summary>The axis of a chart. That of columns has zero on it, for their lengths are what is compared; that of
    /// lines has not where the values are close to each other and far from zero.</summary>
    public static AxisScale Of(ChartBlock chart)
    {
        var values = DrawnChart.Extents(chart).ToList();
        if (values.Count == 0) return new AxisScale(0, 1, 1);
        var (low, high) = (values.Min(), values.Max());
        var isNarrow = chart.Kind == ChartKind.Line && low > 0 && low < high && high - low < NarrowShare * high;
        if (!isNarrow) (low, high) = (Math.Min(low, 0), Math.Max(high, 0));
        if (low == high) high = 1;
        var step = RoundStep((high - low) / MostSteps, values.TrueForAll(decimal.IsInteger));
        return new AxisScale(decimal.Floor(low / step) * step, decimal.Ceiling(high / step) * step, step);
    }

    /// <summary>A tick's label.</summary>
    public static string Label(decimal tick) => tick.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>The next of 1, 2, 5, 10, 20 and so on; whole for whole values.</summary>
    private static decimal RoundStep(decimal atLeast, bool isWhole)
    {
        decimal power = 1;
        while (power * 10 <= atLeast) power *= 10;
        while (power > atLeast && !(isWhole && power == 1)) power /= 10;
        return RoundSteps
            .Select(step => step * power)
            .First(step => step >= atLeast);
    }
}
