namespace ReportCompiler.Documents.Charts;

/// <summary>What a chart shows, whoever draws it.</summary>
internal static class DrawnChart
{
    /// <summary>What stands in a table for a point that has no value and no mark of its own.</summary>
    public const string MissingMark = "—";

    /// <summary>How a chart is drawn. A pie has no slice for a negative value, and would hide it: such a chart has
    /// columns.</summary>
    public static ChartKind KindOf(ChartBlock chart) =>
        chart.Kind == ChartKind.Pie && Points(chart).Any(point => point.Value < 0) ? ChartKind.Column : chart.Kind;

    /// <summary>The unit of the values; <c>%</c> where every value is printed with it; null for none.</summary>
    public static string? UnitOf(ChartBlock chart)
    {
        var printed = Points(chart).Where(point => point.Value is not null).ToList();
        return chart.Unit ?? (printed.Count > 0 && printed.TrueForAll(IsPercentage) ? "%" : null);
    }

    /// <summary>What stands at the axis of values: the unit, and the name of a series that stands alone; empty for
    /// neither. An axis that does not begin at zero says so.</summary>
    public static string AxisTitle(ChartBlock chart, AxisScale scale)
    {
        var title = Title(chart);
        return scale.Least <= 0 ? title : $"{title}　纵轴自{AxisScale.Label(scale.Least)}起".TrimStart('　');
    }

    /// <summary>The unit, and the name of a series that stands alone; empty for neither.</summary>
    public static string Title(ChartBlock chart)
    {
        var name = chart.Series is [var only] ? only.Name : "";
        return (name, UnitOf(chart)) switch
        {
            ("", { } unit) => $"单位：{unit}",
            (_, { } unit) => $"{name}（单位：{unit}）",
            _ => name,
        };
    }

    /// <summary>The sum of a pie of which each slice is to show its share. Null where a share would be wrong, because a
    /// value is missing, or idle, because the values are percentages.</summary>
    public static decimal? WholeOf(ChartBlock pie)
    {
        if (UnitOf(pie) == "%" || pie.Series[0].Points.Any(point => point.Value is null)) return null;
        var whole = pie.Series[0].Points.Sum(point => point.Value ?? 0);
        return whole > 0 ? whole : null;
    }

    /// <summary>The values that the marks reach; where columns are stacked, the ends of the stacks.</summary>
    public static IEnumerable<decimal> Extents(ChartBlock chart)
    {
        if (chart.Kind != ChartKind.StackedColumn)
            return Points(chart).Where(point => point.Value is not null).Select(point => point.Value!.Value);
        return Enumerable.Range(0, chart.Categories.Count).SelectMany(category =>
        {
            var values = chart.Series.Select(series => series.Points[category].Value ?? 0).ToList();
            return new[] { values.Where(value => value > 0).Sum(), values.Where(value => value < 0).Sum() };
        });
    }

    private static bool IsPercentage(ChartPoint point) => point.Text.EndsWith('%');

    private static IEnumerable<ChartPoint> Points(ChartBlock chart) => chart.Series.SelectMany(series => series.Points);
}
