using ReportCompiler.Documents;

namespace ReportCompiler.Html;

/// <summary>The year at a glance (数据画像): key figures with their change against last year, and charts.</summary>
internal static class OverviewPage
{
    public static void Write(HtmlPage page)
    {
        if (page.Document.Overview is not { } overview) return;
        var html = page.Html;
        html.OpenBlock("section", ("id", Overview.Anchor), ("class", "overview front"));
        html.OpenLine("h2", ("class", "heading-1"));
        html.Text(overview.Title);
        html.Close();
        foreach (var group in overview.Groups) WriteGroup(page, group);
        if (overview.Charts.Count > 0)
        {
            html.OpenBlock("div", ("class", "overview-charts"));
            foreach (var chart in overview.Charts)
            {
                html.OpenBlock("div");
                Charts.ChartFigure.Write(page, chart);
                html.Close();
            }

            html.Close();
        }

        html.Close();
    }

    private static void WriteGroup(HtmlPage page, KeyFigureGroup group)
    {
        page.Html.OpenLine("h3");
        page.Html.Text(group.Title);
        page.Html.Close();
        page.Html.OpenBlock("ul", ("class", "key-figures"));
        foreach (var figure in group.Figures) Write(page, figure);
        page.Html.Close();
    }

    private static void Write(HtmlPage page, KeyFigure figure)
    {
        var html = page.Html;
        html.OpenBlock("li");
        html.OpenLine("span", ("class", "name"));
        html.Text(figure.Name);
        html.Close();
        html.OpenLine("span", ("class", "value"));
        Inlines.Write(page, [figure.Value]);
        if (figure.Unit.Length > 0) html.Element("span", figure.Unit, ("class", "unit"));
        html.Close();
        if (figure.Direction is { } direction)
        {
            html.OpenLine("span", ("class", $"change {ClassOf(direction)}"));
            Inlines.Write(page, figure.Change);
            html.Close();
        }

        html.Close();
    }

    private static string ClassOf(ChangeDirection direction) => direction switch
    {
        ChangeDirection.Up => "up",
        ChangeDirection.Down => "down",
        _ => "level",
    };
}
