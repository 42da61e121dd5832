using ReportCompiler.Documents;
using ReportCompiler.Documents.Charts;

namespace ReportCompiler.Html.Charts;

/// <summary>The values of a chart as a table that unfolds beneath it.</summary>
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
        Tables.Write(page, new TableBlock($"page-data-{chart.Anchor}", null, null, [ChartGrid.Of(chart)], null), title);
        page.Html.Close();
    }
}
