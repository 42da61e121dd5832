using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using ReportCompiler.Documents;
using ReportCompiler.Documents.Charts;
using Chart = DocumentFormat.OpenXml.Drawing.Charts.Chart;
using ShapeProperties = DocumentFormat.OpenXml.Drawing.Charts.ShapeProperties;

namespace ReportCompiler.Docx.Charts;

/// <summary>A chart as DrawingML.</summary>
internal static class ChartXml
{
    /// <summary>The content of a chart's part.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="frame">Its measures.</param>
    /// <param name="text">How its text is set.</param>
    /// <param name="workbook">Id of the relationship to the workbook.</param>
    public static ChartSpace Build(ChartBlock chart, ChartFrame frame, ChartText text, string workbook)
    {
        var kind = DrawnChart.KindOf(chart);
        return new ChartSpace(
            new Date1904 { Val = false },
            new EditingLanguage { Val = "zh-CN" },
            new RoundedCorners { Val = false },
            new Chart(
            [
                .. kind == ChartKind.Pie && DrawnChart.Title(chart) is { Length: > 0 } title
                    ? PieTitle(title, text)
                    : [new AutoTitleDeleted { Val = true }],
                Plot(chart, kind, frame, text),
                .. frame.Legend > 0 ? new[] { Legend(text) } : [],
                new PlotVisibleOnly { Val = true },
                new DisplayBlanksAs { Val = DisplayBlanksAsValues.Gap },
            ]),
            new ShapeProperties(new NoFill(), new Outline(new NoFill())),
            text.Properties(),
            new ExternalData(new AutoUpdate { Val = false }) { Id = workbook });
    }

    private static PlotArea Plot(ChartBlock chart, ChartKind kind, ChartFrame frame, ChartText text) => kind switch
    {
        ChartKind.Pie => new PlotArea(Area(frame, LayoutTargetValues.Inner), PiePlot.Build(chart, text)),
        ChartKind.Line => new PlotArea(
            Area(frame, LayoutTargetValues.Outer), LinePlot.Build(chart, frame, text),
            AxisBuilder.Categories(frame, text), AxisBuilder.Values(chart, text)),
        _ => new PlotArea(
            Area(frame, LayoutTargetValues.Outer), ColumnPlot.Build(chart, frame, text),
            AxisBuilder.Categories(frame, text), AxisBuilder.Values(chart, text)),
    };

    /// <summary>Between title and legend; a pie with room around it for the labels of its small slices.</summary>
    private static Layout Area(ChartFrame frame, LayoutTargetValues target)
    {
        var margin = target == LayoutTargetValues.Inner ? frame.Title : 0;
        return new Layout(new ManualLayout(
            new LayoutTarget { Val = target },
            new LeftMode { Val = LayoutModeValues.Edge },
            new TopMode { Val = LayoutModeValues.Edge },
            new Left { Val = 0 },
            new Top { Val = Share(frame.Title + margin, frame) },
            new Width { Val = 1 },
            new Height { Val = Share(frame.Height - frame.Title - frame.Legend - margin * 2, frame) }));
    }

    private static double Share(decimal height, ChartFrame frame) => (double)Math.Round(height / frame.Height, 4);

    private static Legend Legend(ChartText text) => new(
        new LegendPosition { Val = LegendPositionValues.Bottom },
        new Overlay { Val = false },
        text.Properties());

    private static OpenXmlElement[] PieTitle(string title, ChartText text) =>
        [AxisBuilder.Title(title, text), new AutoTitleDeleted { Val = false }];
}
