using System.Globalization;
using ReportCompiler.Documents;
using ReportCompiler.Html.Review;

namespace ReportCompiler.Html;

/// <summary>The contents beside the text, or under a button at the top of a narrow screen.</summary>
internal static class SideContents
{
    public static void Write(HtmlPage page)
    {
        var html = page.Html;
        html.OpenBlock("nav", ("class", "side"), ("aria-label", "目录"));
        WriteTitle(html, page.Document.Properties);
        html.OpenBlock("details");
        html.OpenLine("summary");
        html.Text("目录");
        html.Close();
        html.OpenBlock("div", ("class", "side-body"));
        if (page.Review is { } review) WriteFirst(html, ReviewWords.Title.In(review.Copy.Language), ReviewPage.Id);
        if (page.Document.Overview is { } overview) WriteFirst(html, overview.Title, Overview.Anchor);

        if (page.Document.Contents.FirstOrDefault(list => list.Kind == ContentsKind.Sections) is { } sections)
        {
            WriteTree(html, sections.Entries, 0);
        }
        WriteLists(html, page.Document.Contents);
        html.Close();
        html.Close();
        html.Close();
    }

    private static void WriteTitle(HtmlBuffer html, DocumentProperties properties)
    {
        html.OpenLine("a", ("class", "side-title"), ("href", $"#{PageIds.Cover}"));
        html.Text(properties.Title);
        html.Close();
    }

    /// <summary>What stands before the contents on the page and is not listed in them.</summary>
    private static void WriteFirst(HtmlBuffer html, string title, string anchor)
    {
        html.OpenLine("p", ("class", "first"));
        html.Element("a", title, ("href", $"#{anchor}"));
        html.Close();
    }

    /// <summary>Writes the entries from an index on as long as they are not above the first one's level, deeper ones as
    /// lists within; returns the index of the first entry that was not written.</summary>
    private static int WriteTree(HtmlBuffer html, IReadOnlyList<ContentsEntry> entries, int index)
    {
        var level = entries[index].Level;
        html.OpenBlock("ol", ("class", index == 0 ? "tree" : null));
        while (index < entries.Count && entries[index].Level >= level)
        {
            html.OpenBlock("li");
            html.OpenLine("a", ("href", $"#{entries[index].Anchor}"));
            ContentsLists.WriteText(html, entries[index]);
            html.Close();
            index++;
            if (index < entries.Count && entries[index].Level > level) index = WriteTree(html, entries, index);
            html.Close();
        }
        html.Close();
        return index;
    }

    private static void WriteLists(HtmlBuffer html, IReadOnlyList<ContentsList> lists)
    {
        var others = lists.Where(list => list.Kind != ContentsKind.Sections).ToList();
        if (others.Count == 0) return;
        html.OpenBlock("ul", ("class", "others"));
        foreach (var list in others)
        {
            html.OpenLine("li");
            html.Open("a", ("href", $"#{ContentsLists.Id(list.Kind)}"));
            html.Text(list.Title);
            html.Text(" ");
            html.Element("span", list.Entries.Count.ToString(CultureInfo.InvariantCulture), ("class", "count"));
            html.Close();
            html.Close();
        }
        html.Close();
    }
}
