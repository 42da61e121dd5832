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
    /// <summary>Id of the relationship from the chart to its workbook.</summary>
    public const string WorkbookId = "workbook";

    /// <summary>The content of a chart's part.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="frame">Its measures.</param>
    /// <param name="text">How its text is set.</param>
    public static ChartSpace Build(ChartBlock chart, ChartFrame frame, ChartText text)
    {
        var kind = DrawnChart.KindOf(chart);
        return new ChartSpace(
            new Date1904 { Val = false },
            new EditingLanguage { Val = "zh-CN" },
            new RoundedCorners { Val = false },
            new Chart(
            [
                .. Title(chart, kind, text),
                Plot(chart, kind, frame, text),
                .. frame.Legend > 0 ? new[] { Legend(text) } : [],
                new PlotVisibleOnly { Val = true },
                new DisplayBlanksAs { Val = DisplayBlanksAsValues.Gap },
            ]),
            new ShapeProperties(new NoFill(), new Outline(new NoFill())),
            text.Properties(),
            new ExternalData(new AutoUpdate { Val = false }) { Id = WorkbookId });
    }

    private static PlotArea Plot(ChartBlock chart, ChartKind kind, ChartFrame frame, ChartText text) => kind switch
    {
        ChartKind.Pie => new PlotArea(Area(frame), PiePlot.Build(chart, text)),
        ChartKind.Line => new PlotArea(
            Area(frame), LinePlot.Build(chart, frame, text),
            AxisBuilder.Categories(frame, text), AxisBuilder.Values(chart, text)),
        _ => new PlotArea(
            Area(frame), ColumnPlot.Build(chart, frame, text),
            AxisBuilder.Categories(frame, text), AxisBuilder.Values(chart, text)),
    };

    /// <summary>The area of the marks alone: names and ticks stand outside it.</summary>
    private static Layout Area(ChartFrame frame) => new(new ManualLayout(
        new LayoutTarget { Val = LayoutTargetValues.Inner },
        new LeftMode { Val = LayoutModeValues.Edge },
        new TopMode { Val = LayoutModeValues.Edge },
        new Left { Val = Share(frame.Left, frame.Width) },
        new Top { Val = Share(frame.Title, frame.Height) },
        new Width { Val = Share(frame.PlotWidth, frame.Width) },
        new Height { Val = Share(frame.Plot, frame.Height) }));

    private static double Share(decimal part, decimal whole) => (double)Math.Round(part / whole, 4);

    private static Legend Legend(ChartText text) => new(
        new LegendPosition { Val = LegendPositionValues.Bottom },
        new Overlay { Val = false },
        text.Properties());

    /// <summary>The unit stands level at the top left, as in a table; the title of an axis would be turned beside it,
    /// or broken over lines. The chart's own title is the caption.</summary>
    private static OpenXmlElement[] Title(ChartBlock chart, ChartKind kind, ChartText text)
    {
        var title = kind == ChartKind.Pie ? DrawnChart.Title(chart) : DrawnChart.AxisTitle(chart, AxisScale.Of(chart));
        if (title.Length == 0) return [new AutoTitleDeleted { Val = true }];
        return
        [
            new Title(
                text.Written(title),
                new Layout(new ManualLayout(
                    new LeftMode { Val = LayoutModeValues.Edge },
                    new TopMode { Val = LayoutModeValues.Edge },
                    new Left { Val = 0 },
                    new Top { Val = 0 })),
                new Overlay { Val = false }),
            new AutoTitleDeleted { Val = false },
        ];
    }
}
