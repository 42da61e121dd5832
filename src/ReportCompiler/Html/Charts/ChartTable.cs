using ReportCompiler.Documents;
using ReportCompiler.Documents.Charts;
using ReportCompiler.Templating;

namespace ReportCompiler.Html.Charts;

/// <summary>The values of a chart as a table that unfolds beneath it: a row for each category, a column for each
/// series.</summary>
internal static class ChartTable
{
    public static void Write(HtmlPage page, ChartBlock chart)
    {
        var unit = DrawnChart.UnitOf(chart) is { } named ? $"（单位：{named}）" : "";
        var title = $"{chart.Caption.Label}的数据{unit}";
        page.Html.OpenBlock("details", ("class", "chart-data"));
        page.Html.OpenLine("summary");
        page.Html.Text(title);
        page.Html.Close();
        Tables.Write(page, Of(chart), title);
        page.Html.Close();
    }

    private static TableBlock Of(ChartBlock chart)
    {
        var heads = new TableRow(
            RowKind.Header,
            [new(0, []), .. chart.Series.Select((series, i) => new TableCell(i + 1, Text(series.Name)))]);
        var rows = chart.Categories.Select((category, row) => new TableRow(RowKind.Body,
        [
            new(0, Text(category), IsRowHeader: true),
            .. chart.Series.Select((series, i) => new TableCell(i + 1, [Value(series.Points[row])])),
        ]));
        var columns = chart.Series.Select(_ => ColumnKind.Figure).Prepend(ColumnKind.Label);
        return new TableBlock(
            $"page-data-{chart.Anchor}", null, null, [new TableGrid([.. columns], [heads], [.. rows])], null);
    }

    /// <summary>A point that nothing in the data stands behind has no origin to show.</summary>
    private static Inline Value(ChartPoint point)
    {
        var text = point.Text.Length == 0 ? DrawnChart.MissingMark : point.Text;
        return point.Origin is ComputedOrigin { Formula: "" } ? new TextRun(text) : new BoundFigure(text, point.Origin);
    }

    private static IReadOnlyList<Inline> Text(string text) => text.Length == 0 ? [] : [new TextRun(text)];
}
