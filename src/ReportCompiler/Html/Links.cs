using ReportCompiler.Documents;

namespace ReportCompiler.Html;

/// <summary>Links out of the document. Those with any other scheme than the few that only open something are written as
/// text, with the address beside, so that nothing runs and nothing is hidden.</summary>
internal static class Links
{
    private static readonly string[] AllowedBeginnings = ["https://", "http://", "mailto:", "#"];

    public static void Write(HtmlPage page, Link link, bool isInLink)
    {
        var isAddress = link.Content is [TextRun run] && run.Text == link.Target;
        if (isInLink)
        {
            Inlines.Write(page, link.Content, isInLink);
        }
        else if (IsAllowed(link.Target))
        {
            // The printed page shows the address of an outward link unless the text is the address.
            var isOutward = link.Target[0] != '#' && !isAddress;
            page.Html.Open(
                "a", ("href", link.Target), ("class", isOutward ? "outward" : null), ("rel", "noopener noreferrer"));
            Inlines.Write(page, link.Content, isInLink: true);
            page.Html.Close();
        }
        else
        {
            Inlines.Write(page, link.Content, isInLink);
            if (!isAddress) page.Html.Text($"（{link.Target}）");
        }
    }

    /// <summary>Looks at the very first character: a browser skips white space before a scheme, we do not.</summary>
    private static bool IsAllowed(string target) => Array.Exists(
        AllowedBeginnings, beginning => target.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
}
