using DocumentFormat.OpenXml.Drawing.Charts;
using ReportCompiler.Documents;
using ReportCompiler.Documents.Charts;

namespace ReportCompiler.Docx.Charts;

/// <summary>A pie, clockwise from the top; its slices bear their shares or, where the values are percentages or one is
/// missing, their values.</summary>
internal static class PiePlot
{
    /// <summary>From this part of the pie on a slice holds its label.</summary>
    private const decimal LargeSlice = 0.13m;

    /// <summary>Below this part the label is left to Word, which keeps it clear of its neighbours.</summary>
    private const decimal SmallSlice = 0.05m;

    public static PieChart Build(ChartBlock chart, ChartText text)
    {
        var series = chart.Series[0];
        var whole = series.Points.Sum(point => point.Value ?? 0);
        var labels = new ValueLabels(text, DrawnChart.WholeOf(chart) is not null)
            .Of(series, new LabelLook(DataLabelPositionValues.OutsideEnd), i => Look(series.Points[i], i, whole));
        labels.Append(new ShowLeaderLines { Val = true });
        return new PieChart(
            new VaryColors { Val = true },
            new PieChartSeries(
            [
                .. SeriesBuilder.Head(series, 0),
                .. series.Points.Select((_, i) => Slice(i)),
                labels,
                SeriesBuilder.Categories(chart),
                SeriesBuilder.Values(chart, 0),
            ]),
            new FirstSliceAngle { Val = 0 });
    }

    private static DataPoint Slice(int index) => new(
        new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = (uint)index },
        new Bubble3D { Val = false },
        new ChartShapeProperties(
            ChartPalette.Fill(index),
            ChartPalette.Line(ChartPalette.IsHatched(index) ? ChartPalette.Edge(index) : "FFFFFF", 0.75m)));

    /// <summary>A slice of nothing has no label, which would stand on its neighbour's.</summary>
    private static LabelLook? Look(ChartPoint point, int index, decimal whole) =>
        (whole == 0 ? 0 : (point.Value ?? 0) / whole) switch
        {
            0 => null,
            >= LargeSlice => new LabelLook(
                DataLabelPositionValues.InsideEnd, ChartPalette.TextOn(index),
                HasGround: ChartPalette.IsHatched(index)),
            < SmallSlice => new LabelLook(DataLabelPositionValues.BestFit),
            _ => new LabelLook(DataLabelPositionValues.OutsideEnd),
        };
}
