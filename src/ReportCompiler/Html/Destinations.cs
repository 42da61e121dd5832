using ReportCompiler.Documents;

namespace ReportCompiler.Html;

/// <summary>Links to every section and list, which nobody sees: a browser gives a PDF a named destination for what a link
/// leads to, and for nothing else.</summary>
internal static class Destinations
{
    public static void Write(HtmlPage page)
    {
        var document = page.Document;
        var lists = document.Contents.Select(list => ContentsLists.Id(list.Kind));
        var sections = document.FrontMatter.Concat(document.Body).SelectMany(Anchors);
        page.Html.OpenBlock("div", ("hidden", ""));
        if (document.Overview is not null) page.Html.Element("a", "", ("href", $"#{Overview.Anchor}"));
        foreach (var anchor in lists.Concat(sections)) page.Html.Element("a", "", ("href", $"#{anchor}"));
        page.Html.Close();
    }

    private static IEnumerable<string> Anchors(Section section) =>
        section.Subsections.SelectMany(Anchors).Prepend(section.Anchor);
}
