using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
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
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string WorkbookId = "workbook";

    /// <summary>Height in points of a chart of this width.</summary>
    public static decimal Height(ChartBlock chart, decimal width, StyleSheet style) =>
        ChartFrame.Of(chart, width, new ChartText(style)).Height;

    /// <summary>The chart, as wide as the text.</summary>
    public static Drawing Write(Composition composition, Story story, ChartBlock chart, decimal width)
    {
        var text = new ChartText(composition.Document.Style);
        var frame = ChartFrame.Of(chart, width, text);
        var reference = "chart" + StableId.Text(chart.Anchor);
        var part = story.AddChart(reference);
        part.ChartSpace = ChartXml.Build(chart, frame, text, WorkbookId);
        var workbook = part.AddNewPart<EmbeddedPackagePart>(WorkbookType, WorkbookId);
        using var bytes = new MemoryStream(ChartWorkbook.Build(chart, composition.Document.Properties.Date));
        workbook.FeedData(bytes);

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
