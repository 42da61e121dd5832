using ReportCompiler.Checks;
using ReportCompiler.Documents;
using ReportCompiler.Html.Review;

namespace ReportCompiler.Html;

/// <summary>Writes a report as one self-contained HTML page: styles, scripts and images inside, nothing
/// fetched.</summary>
public static class HtmlWriter
{
    /// <summary>The page as text, lines ended by <c>\n</c>. The same document gives the same text.</summary>
    /// <remarks>Everything from the document is escaped, and the page's Content-Security-Policy runs no script and
    /// applies no style but the page's own. With scripts off all content and all links are there.</remarks>
    /// <param name="document">The report.</param>
    /// <param name="review">What a copy for proof-readers holds beside the report; null for the report itself.</param>
    public static string Write(ReportDocument document, ReviewCopy? review = null)
    {
        var page = new HtmlPage(document, review);
        var html = page.Html;

        Begin(page);
        WriteSkipLink(html);
        SideContents.Write(page);
        WriteMain(page);
        OriginData.Write(page);
        DocumentHead.WriteScript(html);
        return End(html);
    }

    /// <summary>The page as <see cref="Write"/> gives it, but made to be printed: without what only a screen needs, and with
    /// page numbers in its contents.</summary>
    /// <param name="document">The report.</param>
    /// <param name="numbers">The printed page number of each anchor in the contents, as far as it is known.</param>
    internal static string WriteForPrint(ReportDocument document, IReadOnlyDictionary<string, string> numbers)
    {
        var page = new HtmlPage(document) { PrintedNumbers = numbers };
        Begin(page);
        Destinations.Write(page);
        WriteMain(page);
        return End(page.Html);
    }

    private static void Begin(HtmlPage page)
    {
        page.Html.Raw("<!DOCTYPE html>");
        page.Html.OpenLine("html", ("lang", page.Document.Properties.Language));
        DocumentHead.Write(page);
        page.Html.OpenBlock("body");
    }

    private static string End(HtmlBuffer html)
    {
        html.Close();
        html.CloseOnNewLine();
        html.Raw("\n");
        return html.ToString();
    }

    private static void WriteSkipLink(HtmlBuffer html)
    {
        html.OpenLine("a", ("class", "skip"), ("href", $"#{PageIds.Main}"));
        html.Text("跳到正文");
        html.Close();
    }

    /// <summary>The same order as on paper.</summary>
    private static void WriteMain(HtmlPage page)
    {
        page.Html.OpenBlock("main", ("id", PageIds.Main), ("tabindex", "-1"));
        Cover.Write(page.Html, page.Document.Properties);
        ReviewPage.Write(page);
        OverviewPage.Write(page);
        foreach (var section in page.Document.FrontMatter) Sections.WriteFront(page, section);
        foreach (var list in page.Document.Contents) ContentsLists.Write(page, list);
        foreach (var section in page.Document.Body) Sections.Write(page, section);
        Footnotes.Write(page);
        page.Html.Close();
    }
}
