using DocumentFormat.OpenXml.Drawing.Charts;
using ReportCompiler.Documents;
using ReportCompiler.Documents.Charts;

namespace ReportCompiler.Docx.Charts;

/// <summary>A pie, clockwise from the top; its slices bear their shares or, where the values are percentages or one is
/// missing, their values.</summary>
internal static class PiePlot
{
    private const string ShareFormat = "0.00%";

    /// <summary>From this part of the pie on a slice holds its label.</summary>
    private const decimal LargeSlice = 0.13m;

    /// <summary>Below this part the label is left to Word, which keeps it clear of its neighbours.</summary>
    private const decimal SmallSlice = 0.05m;

    public static PieChart Build(ChartBlock chart, ChartText text)
    {
        var series = chart.Series[0];
        var isShare = DrawnChart.WholeOf(chart) is not null;
        var format = isShare ? ShareFormat : PrintedValue.Format(series);
        return new PieChart(
            new VaryColors { Val = true },
            new PieChartSeries(
            [
                .. SeriesBuilder.Head(series, 0),
                .. series.Points.Select((_, i) => Slice(i)),
                new DataLabels(
                [
                    .. series.Points.Select((point, i) => Label(chart, point, i, format, text, isShare)),
                    new NumberingFormat { FormatCode = format, SourceLinked = false },
                    text.Properties(),
                    .. ValueLabels.Shown(DataLabelPositionValues.OutsideEnd, isShare),
                    new ShowLeaderLines { Val = true },
                ]),
                SeriesBuilder.Categories(chart),
                SeriesBuilder.Values(chart, 0),
            ]),
            new FirstSliceAngle { Val = 0 });
    }

    private static DataPoint Slice(int index) => new(
        new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = (uint)index },
        new Bubble3D { Val = false },
        new ChartShapeProperties(ChartPalette.Fill(index), ChartPalette.Line("FFFFFF", 1)));

    /// <summary>A slice of nothing has no label, which would stand on its neighbour's.</summary>
    private static DataLabel Label(
        ChartBlock chart, ChartPoint point, int index, string format, ChartText text, bool isShare)
    {
        var whole = chart.Series[0].Points.Sum(other => other.Value ?? 0);
        if (whole == 0 || point.Value is null or 0) return ValueLabels.Without(index);
        var part = point.Value / whole;
        return part >= LargeSlice
            ? ValueLabels.At(
                index, format, text.Properties(ChartPalette.TextOn(index)), DataLabelPositionValues.InsideEnd, isShare,
                ChartPalette.IsHatched(index))
            : ValueLabels.At(
                index, format, text.Properties(),
                part < SmallSlice ? DataLabelPositionValues.BestFit : DataLabelPositionValues.OutsideEnd, isShare);
    }
}
