using ReportCompiler.Documents;
using ReportCompiler.Documents.Charts;

namespace ReportCompiler.Html.Charts;

/// <summary>A chart with axes: the title of the axis of values on top, its ticks at the left, the marks between them,
/// the categories beneath, and the legend at the foot.</summary>
internal static class AxisDrawing
{
    /// <summary>The narrowest that one of several columns may be.</summary>
    private const decimal NarrowestColumn = 6;

    private const decimal TickGap = 8;
    private const decimal LegendGap = 12;

    public static Drawing Of(ChartBlock chart, Sheet sheet, IReadOnlyList<SeriesLook> looks)
    {
        var kind = DrawnChart.KindOf(chart);
        var scale = AxisScale.Of(chart);
        var title = LabelText.Wrap(DrawnChart.AxisTitle(chart, scale), sheet.Width, sheet.TextSize);
        var left = TickGap + scale.Ticks.Max(tick => LabelText.Width(AxisScale.Label(tick), sheet.TextSize));
        var width = Math.Max(sheet.Width, left + chart.Categories.Count * ClosestSlot(chart, kind, sheet));
        var (labels, plot) = Arrange(chart, sheet, scale, left, width);

        var columns = kind == ChartKind.Line
            ? null
            : new Columns(chart, sheet, kind == ChartKind.StackedColumn, plot.Slot);
        var headroom = columns?.Headroom(plot) ?? sheet.ValueSize + LineLabels.Gap;
        plot = plot with { Top = title.Count * sheet.Pitch + headroom };
        var legend = chart.Series.Count > 1
            ? Legend.Of(chart.Series.Select(series => series.Name), width, sheet, kind == ChartKind.Line)
            : Legend.None;
        var foot = plot.Bottom + labels.Height;
        var height = foot + (legend.Height > 0 ? LegendGap + legend.Height : 0) + 2;

        return new Drawing(width, height, canvas =>
        {
            if (title[0].Length > 0) WriteTitle(canvas, title, sheet);
            WriteTicks(canvas, plot, sheet);
            if (columns is not null) columns.Write(canvas, plot, looks);
            WriteAxis(canvas, plot);
            if (columns is null) new LinePoints(chart, sheet, plot).Write(canvas, looks);
            labels.Write(canvas, plot, sheet);
            legend.Write(canvas, foot + LegendGap, looks);
        });
    }

    private static decimal ClosestSlot(ChartBlock chart, ChartKind kind, Sheet sheet)
    {
        var columns = kind == ChartKind.Column ? chart.Series.Count : 1;
        return Math.Max(CategoryLabels.ClosestSlot(sheet), columns * NarrowestColumn / Columns.GroupShare);
    }

    /// <summary>A slanted name may reach beyond the ticks; then the axis stands further to the right.</summary>
    private static (CategoryLabels, Plot) Arrange(
        ChartBlock chart, Sheet sheet, AxisScale scale, decimal left, decimal width)
    {
        var plot = new Plot(left, 0, width - left, sheet.PlotHeight, chart.Categories.Count, scale);
        var labels = CategoryLabels.Fit(chart.Categories, plot.Slot, sheet);
        var start = chart.Categories.Select((_, i) => Start(labels.Reach(i, sheet), (i + 0.5m) / plot.Count)).Max();
        if (start <= left) return (labels, plot);
        plot = plot with { Left = start, Width = width - start };
        return (CategoryLabels.Fit(chart.Categories, plot.Slot, sheet), plot);

        // Where the axis must stand so that a name fits that reaches this far left of its column, at this part of the
        // plot.
        decimal Start(decimal reach, decimal part) => (reach - width * part) / (1 - part);
    }

    private static void WriteTitle(Canvas canvas, IReadOnlyList<string> title, Sheet sheet)
    {
        for (var line = 0; line < title.Count; line++)
            canvas.Text(0, sheet.TextSize + line * sheet.Pitch, title[line], "soft");
    }

    private static void WriteTicks(Canvas canvas, Plot plot, Sheet sheet)
    {
        foreach (var tick in plot.Scale.Ticks)
        {
            var y = plot.Y(tick);
            canvas.Line(plot.Left, y, plot.Right, y, "grid");
            canvas.Text(plot.Left - TickGap, y + sheet.TextSize * 0.35m, AxisScale.Label(tick), "soft end");
        }
    }

    /// <summary>The line of zero, or the lower edge where zero is not on the axis.</summary>
    private static void WriteAxis(Canvas canvas, Plot plot)
    {
        var y = plot.Y(Math.Max(plot.Scale.Least, 0));
        canvas.Line(plot.Left, y, plot.Right, y, "axis");
    }
}
