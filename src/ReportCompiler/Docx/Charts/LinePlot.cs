using DocumentFormat.OpenXml.Drawing.Charts;
using ReportCompiler.Documents;
using ReportCompiler.Documents.Charts;
using ChartSeries = ReportCompiler.Documents.ChartSeries;

namespace ReportCompiler.Docx.Charts;

/// <summary>A line for each series, with a mark of its own for its points.</summary>
internal static class LinePlot
{
    private const decimal LineWidth = 2;
    private const byte MarkSize = 7;

    private static readonly MarkerStyleValues[] Marks =
        [MarkerStyleValues.Circle, MarkerStyleValues.Square, MarkerStyleValues.Triangle, MarkerStyleValues.Diamond];

    public static LineChart Build(ChartBlock chart, ChartFrame frame, ChartText text)
    {
        var labels = Places(chart, frame, text);
        return new LineChart(
        [
            new Grouping { Val = GroupingValues.Standard },
            new VaryColors { Val = false },
            .. chart.Series.Select((series, i) => new LineChartSeries(
            [
                .. SeriesBuilder.Head(series, i),
                new ChartShapeProperties(ChartPalette.Line(ChartPalette.Edge(i), LineWidth)),
                Mark(i),
                Labels(series, labels[i], text),
                SeriesBuilder.Categories(chart),
                SeriesBuilder.Values(chart, i),
                new Smooth { Val = false },
            ])),
            new ShowMarker { Val = true },
            new AxisId { Val = AxisBuilder.CategoryAxis },
            new AxisId { Val = AxisBuilder.ValueAxis },
        ]);
    }

    private static Marker Mark(int index) => new(
        new Symbol { Val = Marks[index % Marks.Length] },
        new Size { Val = MarkSize },
        new ChartShapeProperties(
            ChartPalette.Solid(index % Marks.Length == 2 ? "FFFFFF" : ChartPalette.Edge(index)),
            ChartPalette.Line(ChartPalette.Edge(index), LineWidth * 0.75m)));

    private static DataLabels Labels(ChartSeries series, decimal?[] places, ChartText text)
    {
        var above = new LabelLook(DataLabelPositionValues.Top);
        var beneath = new LabelLook(DataLabelPositionValues.Bottom);
        return new ValueLabels(text).Of(series, above, i => places[i] switch
        {
            null => null,
            < 0 => above,
            _ => beneath,
        });
    }

    /// <summary>For each point the distance of its value, negative above it; null for none.</summary>
    private static List<decimal?[]> Places(ChartBlock chart, ChartFrame frame, ChartText text)
    {
        var scale = AxisScale.Of(chart);
        var labels = new LineLabels(frame.Width, frame.Plot, text.Size);
        foreach (var series in chart.Series)
        {
            for (var i = 0; i < series.Points.Count; i++)
                if (series.Points[i].Value is { } value) labels.AddPoint(X(i), Y(value));
        }

        return [.. chart.Series.Select(series => series.Points
            .Select((point, i) =>
                point.Value is { } value ? labels.Place(X(i), Y(value), text.Width(point.Text)) : null)
            .ToArray())];

        decimal X(int category) => frame.Left + frame.Slot(chart) * (category + 0.5m);
        decimal Y(decimal value) => (scale.Greatest - value) / (scale.Greatest - scale.Least) * frame.Plot;
    }
}
