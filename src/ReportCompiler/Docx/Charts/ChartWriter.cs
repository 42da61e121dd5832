using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using ReportCompiler.Documents;
using ReportCompiler.Documents.Styles;
using Drawing = DocumentFormat.OpenXml.Wordprocessing.Drawing;
using Frame = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace ReportCompiler.Docx.Charts;

/// <summary>Writes charts as Word's own, which an editor can change together with their figures.</summary>
internal static class ChartWriter
{
    /// <summary>Height of a chart as a part of its width.</summary>
    private const decimal Proportion = 0.5m;

    private const string ChartUri = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /// <summary>Height in points of a chart of this width.</summary>
    public static decimal Height(decimal width) => width * Proportion;

    public static Drawing Write(Composition composition, Story story, ChartBlock chart, decimal width)
    {
        var document = composition.Document;
        var builder = new ChartSpaceBuilder(chart, document.Style[TextRole.TableText]);
        var workbook = ChartWorkbook.Build(chart, document.Properties.Date);
        var id = story.EmbedChart(chart.Anchor, builder, workbook);
        return new Drawing(new Frame.Inline(
            new Extent { Cx = Length.Emu(width), Cy = Length.Emu(Height(width)) },
            new DocProperties
            {
                Id = composition.Images.FreeId(chart.Anchor),
                Name = chart.Anchor,
                Description = Description(chart),
            },
            new Frame.NonVisualGraphicFrameDrawingProperties(),
            new Graphic(new GraphicData(new ChartReference { Id = id }) { Uri = ChartUri }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        });
    }

    /// <summary>The figures in words, for those who cannot see the chart.</summary>
    private static string Description(ChartBlock chart) => chart.Caption.Text + "。" + string.Join('；', chart.Series.Select(series =>
        series.Name + "：" + string.Join('，', chart.Categories.Zip(series.Points, (name, point) => $"{name} {point.Text}"))));
}
