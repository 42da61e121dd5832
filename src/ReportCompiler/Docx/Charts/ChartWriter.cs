using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using ReportCompiler.Documents;
using ReportCompiler.Documents.Charts;
using ReportCompiler.Documents.Styles;
using ReportCompiler.Docx.Text;
using Drawing = DocumentFormat.OpenXml.Wordprocessing.Drawing;
using Frame = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace ReportCompiler.Docx.Charts;

/// <summary>Places a chart in the text: a chart of Word's own, which an editor can change, with its data in a workbook
/// inside.</summary>
internal static class ChartWriter
{
    private const string ChartUri = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /// <summary>Height in points of a chart of this width.</summary>
    public static decimal Height(ChartBlock chart, decimal width, StyleSheet style) =>
        ChartFrame.Of(chart, width, new ChartText(style)).Height;

    /// <summary>The chart, as wide as the text.</summary>
    public static Drawing Write(Composition composition, Story story, ChartBlock chart, decimal width)
    {
        var text = new ChartText(composition.Document.Style);
        var frame = ChartFrame.Of(chart, width, text);
        var reference = story.EmbedChart(
            chart.Anchor, ChartXml.Build(chart, frame, text),
            ChartWorkbook.Build(chart, composition.Document.Properties.Date));
        return new Drawing(new Frame.Inline(
            new Extent { Cx = Length.Emu(frame.Width), Cy = Length.Emu(frame.Height) },
            new DocProperties
            {
                Id = composition.Images.FreeId(chart.Anchor),
                Name = chart.Anchor,
                Description = Runs.Valid(ChartSummary.Of(chart)),
            },
            new Frame.NonVisualGraphicFrameDrawingProperties(),
            new Graphic(new GraphicData(new ChartReference { Id = reference }) { Uri = ChartUri }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        });
    }
}
