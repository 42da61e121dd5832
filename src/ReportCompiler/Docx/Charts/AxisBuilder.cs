using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using ReportCompiler.Documents;
using ReportCompiler.Documents.Charts;

namespace ReportCompiler.Docx.Charts;

/// <summary>The axes: categories beneath, values at the left with light lines across.</summary>
internal static class AxisBuilder
{
    /// <summary>Id of the axis of categories.</summary>
    public const uint CategoryAxis = 1;

    /// <summary>Id of the axis of values.</summary>
    public const uint ValueAxis = 2;

    private const int Slant = -45;
    private const string GridColor = "D9D9D9";
    private const string AxisColor = "595959";

    public static CategoryAxis Categories(ChartFrame frame, ChartText text) => new(
        new AxisId { Val = CategoryAxis },
        new Scaling(new Orientation { Val = OrientationValues.MinMax }),
        new Delete { Val = false },
        new AxisPosition { Val = AxisPositionValues.Bottom },
        new NumberingFormat { FormatCode = "General", SourceLinked = false },
        new MajorTickMark { Val = TickMarkValues.None },
        new MinorTickMark { Val = TickMarkValues.None },
        new TickLabelPosition { Val = TickLabelPositionValues.Low },
        new ChartShapeProperties(ChartPalette.Line(AxisColor, 0.75m)),
        text.Properties(turn: frame.IsSlanted ? Slant : 0),
        new CrossingAxis { Val = ValueAxis },
        new Crosses { Val = CrossesValues.AutoZero },
        new AutoLabeled { Val = false },
        new LabelAlignment { Val = LabelAlignmentValues.Center },
        new LabelOffset { Val = 100 },
        new TickLabelSkip { Val = 1 },
        new NoMultiLevelLabels { Val = true });

    public static ValueAxis Values(ChartBlock chart, ChartText text)
    {
        var scale = AxisScale.Of(chart);
        return new ValueAxis(
            new AxisId { Val = ValueAxis },
            Scaling(chart, scale),
            new Delete { Val = false },
            new AxisPosition { Val = AxisPositionValues.Left },
            new MajorGridlines(new ChartShapeProperties(ChartPalette.Line(GridColor, 0.5m))),
            new NumberingFormat { FormatCode = "General", SourceLinked = false },
            new MajorTickMark { Val = TickMarkValues.None },
            new MinorTickMark { Val = TickMarkValues.None },
            new TickLabelPosition { Val = TickLabelPositionValues.Low },
            new ChartShapeProperties(new Outline(new NoFill())),
            text.Properties(turn: 0),
            new CrossingAxis { Val = CategoryAxis },
            new Crosses { Val = CrossesValues.AutoZero },
            new CrossBetween { Val = CrossBetweenValues.Between },
            new MajorUnit { Val = (double)scale.Step });
    }

    /// <summary>Word may choose where the axis ends, so that it still holds the values after an editor has changed
    /// them; but it begins where it begins in every output, and percentages end at a hundred.</summary>
    private static Scaling Scaling(ChartBlock chart, AxisScale scale)
    {
        var scaling = new Scaling(new Orientation { Val = OrientationValues.MinMax });
        if (DrawnChart.UnitOf(chart) == "%" && scale.Greatest == 100) scaling.Append(new MaxAxisValue { Val = 100 });
        if (scale.Least >= 0) scaling.Append(new MinAxisValue { Val = (double)scale.Least });
        return scaling;
    }
}
