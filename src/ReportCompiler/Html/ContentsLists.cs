using System.Globalization;
using ReportCompiler.Documents;

namespace ReportCompiler.Html;

/// <summary>The contents and the lists of tables, figures and cases, where they stand on paper.</summary>
internal static class ContentsLists
{
    /// <summary>Id of a list on the page.</summary>
    public static string Id(ContentsKind kind) => $"page-{Name(kind)}";

    public static void Write(HtmlPage page, ContentsList list)
    {
        var html = page.Html;
        html.OpenBlock("section", ("class", $"list list-{Name(list.Kind)}"), ("id", Id(list.Kind)));
        html.OpenLine("h2", ("class", "heading-1"));
        html.Text(list.Title);
        html.Close();
        html.OpenBlock("ol");
        foreach (var entry in list.Entries) WriteEntry(page, list.Kind, entry);
        html.Close();
        html.Close();
    }

    /// <summary>Writes label and title of an entry.</summary>
    public static void WriteText(HtmlBuffer html, ContentsEntry entry)
    {
        if (entry.Label is { } label)
        {
            html.Element("span", label, ("class", "label"));
            html.Text(" ");
        }
        html.Text(entry.Title);
    }

    private static void WriteEntry(HtmlPage page, ContentsKind kind, ContentsEntry entry)
    {
        var html = page.Html;
        var found = kind == ContentsKind.Cases ? page.Cases.GetValueOrDefault(entry.Anchor) : null;
        html.OpenLine("li", ("class", EntryClass(kind, entry.Level)), ("data-school", found?.School));
        html.Open("a", ("href", $"#{entry.Anchor}"));
        if (page.PrintedNumbers is { } numbers) WritePrinted(html, entry, numbers.GetValueOrDefault(entry.Anchor, "0"));
        else if (found is not null) Cases.WriteTitle(html, found);
        else WriteText(html, entry);
        html.Close();
        html.Close();
    }

    /// <summary>Label, title, and the page number at the end of a dotted line.</summary>
    private static void WritePrinted(HtmlBuffer html, ContentsEntry entry, string number)
    {
        if (entry.Label is { } label) html.Element("span", label, ("class", "label"));
        html.Element("span", entry.Title, ("class", "entry"));
        html.Element("span", number, ("class", "page"));
    }

    private static string EntryClass(ContentsKind kind, int level) => kind == ContentsKind.Sections
        ? string.Create(CultureInfo.InvariantCulture, $"contents-{Math.Min(level, 3)}")
        : "list-entry";

    private static string Name(ContentsKind kind) => kind switch
    {
        ContentsKind.Sections => "sections",
        ContentsKind.Tables => "tables",
        ContentsKind.Figures => "figures",
        ContentsKind.Cases => "cases",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no kind of list"),
    };
}
