using DocumentFormat.OpenXml.Drawing.Charts;
using ReportCompiler.Documents;
using ReportCompiler.Documents.Charts;

namespace ReportCompiler.Docx.Charts;

/// <summary>Columns, side by side or on top of each other.</summary>
internal static class ColumnPlot
{
    private const int GroupedGap = 45;
    private const int SingleGap = 90;

    public static BarChart Build(ChartBlock chart, ChartFrame frame, ChartText text)
    {
        var isStacked = chart.Kind == ChartKind.StackedColumn;
        var gap = isStacked || chart.Series.Count == 1 ? SingleGap : GroupedGap;
        var column = ColumnWidth(chart, frame, isStacked, gap);
        return new BarChart(
        [
            new BarDirection { Val = BarDirectionValues.Column },
            new BarGrouping { Val = isStacked ? BarGroupingValues.Stacked : BarGroupingValues.Clustered },
            new VaryColors { Val = false },
            .. chart.Series.Select((series, i) => new BarChartSeries(
            [
                .. SeriesBuilder.Head(series, i),
                SeriesBuilder.Area(i),
                new InvertIfNegative { Val = false },
                isStacked ? Inside(chart, i, frame, text, column) : AtEnd(chart, i, text, column, gap),
                SeriesBuilder.Categories(chart),
                SeriesBuilder.Values(chart, i),
            ])),
            new GapWidth { Val = (ushort)gap },
            new Overlap { Val = (sbyte)(isStacked ? 100 : 0) },
            new AxisId { Val = AxisBuilder.CategoryAxis },
            new AxisId { Val = AxisBuilder.ValueAxis },
        ]);
    }

    private static decimal ColumnWidth(ChartBlock chart, ChartFrame frame, bool isStacked, int gap) =>
        frame.Slot(chart) / ((isStacked ? 1 : chart.Series.Count) + gap / 100m);

    /// <summary>Upright where the columns are wide enough, turned where a line of text is, or not at all.</summary>
    private static DataLabels AtEnd(ChartBlock chart, int index, ChartText text, decimal column, int gap)
    {
        var widest = chart.Series.SelectMany(series => series.Points).Max(point => text.Width(point.Text));
        var room = chart.Series.Count == 1 ? column * (1 + gap / 100m) : column;
        if (text.Size > room) return ValueLabels.None;
        var properties = text.Properties(turn: widest + 2 > room ? -90 : 0);
        return ValueLabels.Of(chart.Series[index], properties, DataLabelPositionValues.OutsideEnd);
    }

    /// <summary>On the parts that are large enough.</summary>
    private static DataLabels Inside(ChartBlock chart, int index, ChartFrame frame, ChartText text, decimal column)
    {
        var scale = AxisScale.Of(chart);
        var exceptions = chart.Series[index].Points
            .Select((point, i) => (point, i))
            .Where(item => item.point.Value is { } value && !Fits(item.point.Text, value))
            .Select(item => ValueLabels.Without(item.i));
        return ValueLabels.Of(
            chart.Series[index], text.Properties(ChartPalette.TextOn(index)), DataLabelPositionValues.Center, exceptions,
            ChartPalette.IsHatched(index));

        bool Fits(string printed, decimal value) => text.Width(printed) <= column
            && Math.Abs(value) / (scale.Greatest - scale.Least) * frame.Plot >= text.Size * 1.2m;
    }
}
