using DocumentFormat.OpenXml.Drawing.Charts;
using ReportCompiler.Documents;
using ReportCompiler.Documents.Charts;

namespace ReportCompiler.Docx.Charts;

/// <summary>Columns, side by side or on top of each other.</summary>
internal static class ColumnPlot
{
    /// <summary>The widest that a column may be, in points.</summary>
    private const decimal WidestColumn = 42;

    private const int NarrowestGap = 45;
    private const int NarrowestGapOfOne = 28;

    /// <summary>The widest gap that Word knows.</summary>
    private const int WidestGap = 500;

    public static BarChart Build(ChartBlock chart, ChartFrame frame, ChartText text)
    {
        var isStacked = chart.Kind == ChartKind.StackedColumn;
        var abreast = isStacked ? 1 : chart.Series.Count;
        var gap = Gap(frame.Slot(chart), abreast);
        var column = frame.Slot(chart) / (abreast + gap / 100m);
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

    /// <summary>The gap between two categories in hundredths of a column's width.</summary>
    private static int Gap(decimal slot, int abreast) =>
        Math.Clamp(
            (int)((slot / WidestColumn - abreast) * 100), abreast == 1 ? NarrowestGapOfOne : NarrowestGap, WidestGap);

    /// <summary>Upright where the columns are wide enough, turned where a line of text is, or not at all.</summary>
    private static DataLabels AtEnd(ChartBlock chart, int index, ChartText text, decimal column, int gap)
    {
        var widest = chart.Series.SelectMany(series => series.Points).Max(point => text.Width(point.Text));
        var room = chart.Series.Count == 1 ? column * (1 + gap / 100m) : column;
        if (text.Size > room) return ValueLabels.None;
        var look = new LabelLook(DataLabelPositionValues.OutsideEnd, Turn: widest + 4 > room ? -90 : 0);
        return new ValueLabels(text).Of(chart.Series[index], look, _ => look);
    }

    /// <summary>On the parts that are large enough.</summary>
    private static DataLabels Inside(ChartBlock chart, int index, ChartFrame frame, ChartText text, decimal column)
    {
        var scale = AxisScale.Of(chart);
        var points = chart.Series[index].Points;
        var look = new LabelLook(
            DataLabelPositionValues.Center, ChartPalette.TextOn(index), HasGround: ChartPalette.IsHatched(index));
        return new ValueLabels(text).Of(chart.Series[index], look, i => Fits(points[i]) ? look : null);

        bool Fits(ChartPoint point) => text.Width(point.Text) <= column
            && Math.Abs(point.Value ?? 0) / (scale.Greatest - scale.Least) * frame.Plot >= text.Size * 1.2m;
    }
}
