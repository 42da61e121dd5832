using System.Globalization;

namespace ReportCompiler.Documents.Charts;

/// <summary>A chart in words, for those who cannot see it.</summary>
internal static class ChartSummary
{
    /// <summary>A series of more points than this is told by its ends.</summary>
    private const int MostPoints = 12;

    /// <summary>Kind, caption and unit, then each series: its values, or of many values the greatest and the least.
    ///</summary>
    public static string Of(ChartBlock chart)
    {
        var unit = DrawnChart.UnitOf(chart) is { } named ? $"，单位：{named}" : "";
        var series = chart.Series.Select(series => Describe(series, chart.Categories));
        return $"{KindName(DrawnChart.KindOf(chart))}：{chart.Caption.Text}{unit}。{string.Join("；", series)}。";
    }

    private static string Describe(ChartSeries series, IReadOnlyList<string> categories)
    {
        var name = series.Name.Length == 0 ? "" : $"{series.Name}：";
        return name + (series.Points.Count <= MostPoints ? Values(series, categories) : Ends(series, categories));
    }

    private static string Values(ChartSeries series, IReadOnlyList<string> categories) => string.Join(
        "，", series.Points.Select((point, i) => $"{categories[i]}{(point.Value is null ? "无数据" : $" {point.Text}")}"));

    private static string Ends(ChartSeries series, IReadOnlyList<string> categories)
    {
        var known = series.Points.Select((point, i) => (Category: categories[i], point.Value, point.Text))
            .Where(point => point.Value is not null).ToList();
        var missing = series.Points.Count - known.Count;
        var count = string.Create(CultureInfo.InvariantCulture, $"共{series.Points.Count}项");
        if (missing > 0) count += string.Create(CultureInfo.InvariantCulture, $"，其中{missing}项无数据");
        if (known.Count == 0) return count;
        var greatest = known.MaxBy(point => point.Value);
        var least = known.MinBy(point => point.Value);
        return $"{count}，最大为{greatest.Category} {greatest.Text}，最小为{least.Category} {least.Text}";
    }

    private static string KindName(ChartKind kind) => kind switch
    {
        ChartKind.Column => "柱形图",
        ChartKind.StackedColumn => "堆积柱形图",
        ChartKind.Line => "折线图",
        ChartKind.Pie => "饼图",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no kind of chart"),
    };
}
