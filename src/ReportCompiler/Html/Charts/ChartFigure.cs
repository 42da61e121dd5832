using ReportCompiler.Documents;
using ReportCompiler.Documents.Charts;

namespace ReportCompiler.Html.Charts;

/// <summary>A chart on the page: the drawing in two sizes of which the screen shows one, the caption beneath as under a
/// picture, and the values as a table that unfolds.</summary>
internal static class ChartFigure
{
    public static void Write(HtmlPage page, ChartBlock chart)
    {
        var html = page.Html;
        html.OpenBlock("figure", ("class", "picture chart"), ("id", chart.Anchor));
        WriteDrawing(page, chart, Sheet.Wide);
        WriteDrawing(page, chart, Sheet.Narrow);
        html.OpenLine("figcaption");
        Captions.Write(html, chart.Anchor, chart.Caption);
        html.Close();
        html.Close();
        ChartTable.Write(page, chart);
    }

    /// <summary>A drawing that its marks make wider than the page scrolls, and then can be reached by
    /// keyboard.</summary>
    private static void WriteDrawing(HtmlPage page, ChartBlock chart, Sheet sheet)
    {
        var id = $"page-{sheet.Name}-{chart.Anchor}";
        var isPie = DrawnChart.KindOf(chart) == ChartKind.Pie;
        var looks = SeriesLook.All(isPie ? chart.Categories.Count : chart.Series.Count, id);
        var drawing = isPie ? PieDrawing.Of(chart, sheet, looks) : AxisDrawing.Of(chart, sheet, looks);
        var scrolls = drawing.Width > sheet.Width;

        page.Html.OpenBlock("div",
            ("class", scrolls ? $"drawing {sheet.Name} long" : $"drawing {sheet.Name}"),
            ("role", scrolls ? "group" : null),
            ("aria-label", scrolls ? $"{chart.Caption.Label} {chart.Caption.Text}" : null),
            ("tabindex", scrolls ? "0" : null));
        page.Html.OpenBlock("svg",
            ("role", "img"), ("aria-label", ChartSummary.Of(chart)),
            ("viewBox", $"0 0 {Canvas.Number(drawing.Width)} {Canvas.Number(drawing.Height)}"),
            ("width", Canvas.Number(drawing.Width)), ("height", Canvas.Number(drawing.Height)),
            ("font-size", Canvas.Number(sheet.TextSize)));
        SeriesLook.WritePatterns(page.Html, looks, id);
        drawing.Write(new Canvas(page));
        page.Html.Close();
        page.Html.Close();
    }
}
