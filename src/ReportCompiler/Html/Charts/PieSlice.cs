using System.Globalization;
using ReportCompiler.Documents;
using ReportCompiler.Documents.Charts;

namespace ReportCompiler.Html.Charts;

/// <summary>A slice of a pie.</summary>
/// <param name="Name">The category.</param>
/// <param name="Point">The value.</param>
/// <param name="Share">Its share of the whole as printed; null where none is.</param>
internal sealed record PieSlice(string Name, ChartPoint Point, string? Share)
{
    /// <summary>How much of the pie it takes, in the unit of the values.</summary>
    public decimal Size => Point.Value ?? 0;

    /// <summary>The slices of a pie, in the order of its categories.</summary>
    public static IReadOnlyList<PieSlice> All(ChartBlock chart)
    {
        var whole = DrawnChart.WholeOf(chart);
        return [.. chart.Series[0].Points.Select((point, i) => new PieSlice(
            chart.Categories[i], point, point.Value is { } value && whole is { } sum ? Percent(value / sum) : null))];
    }

    private static string Percent(decimal share) =>
        Math.Round(share * 100, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture) + "%";
}
