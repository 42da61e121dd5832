using System.Globalization;
using ReportCompiler.Documents;

namespace ReportCompiler.Html;

/// <summary>Footnotes: the call in the text and the notes at the end, linked both ways.</summary>
internal static class Footnotes
{
    /// <summary>Writes the number in the text and keeps the note for the end.</summary>
    public static void WriteCall(HtmlPage page, Footnote footnote, bool isInLink)
    {
        page.Footnotes.Add(footnote);
        var number = Number(footnote);
        page.Html.Open("sup", ("class", "call"), ("id", PageIds.FootnoteCall(footnote.Number)));
        if (isInLink)
        {
            page.Html.Text($"[{number}]");
        }
        else
        {
            page.Html.Element("a", $"[{number}]",
                ("href", $"#{PageIds.Footnote(footnote.Number)}"), ("aria-label", $"注释 {number}"));
        }
        page.Html.Close();
    }

    /// <summary>Writes all notes that were called.</summary>
    public static void Write(HtmlPage page)
    {
        if (page.Footnotes.Count == 0) return;
        var html = page.Html;
        html.OpenBlock("section", ("class", "footnotes"), ("id", PageIds.Footnotes));
        html.OpenLine("h2", ("class", "heading-1"));
        html.Text("注释");
        html.Close();
        html.OpenBlock("ol");
        // A note may call another, which is then added to the list that is being walked.
        for (var index = 0; index < page.Footnotes.Count; index++) WriteNote(page, page.Footnotes[index]);
        html.Close();
        html.Close();
    }

    private static void WriteNote(HtmlPage page, Footnote footnote)
    {
        var html = page.Html;
        html.OpenBlock("li", ("id", PageIds.Footnote(footnote.Number)), ("value", Number(footnote)));
        html.OpenBlock("div");
        Blocks.Write(page, footnote.Blocks, level: 1);
        html.Close();
        html.OpenLine("a",
            ("class", "back"),
            ("href", $"#{PageIds.FootnoteCall(footnote.Number)}"),
            ("aria-label", $"回到正文中的注释 {Number(footnote)}"));
        html.Text("↩");
        html.Close();
        html.Close();
    }

    private static string Number(Footnote footnote) => footnote.Number.ToString(CultureInfo.InvariantCulture);
}
