using System.Text;

namespace ReportCompiler.Templating.Functions;

/// <summary>The functions of <c>html</c>.</summary>
internal static class HtmlFunctions
{
    /// <summary>What may stand in a URL as it is: unreserved and reserved characters.</summary>
    private const string UrlCharacters = "-_.~!*'();:@&=+$,/?#[]";

    public static readonly BuiltinObject Object = new("html",
    [
        new("html.escape", ["text"], a => Escape(a.Text(0))),
        new("html.newline_to_br", ["text"], a => NewLineToBreak(a.Text(0))),
        new("html.strip", ["text"], a => Strip(a.Text(0))),
        new("html.url_encode", ["text"], a => Uri.EscapeDataString(a.Text(0))),
        new("html.url_escape", ["text"], a => UrlEscape(a.Text(0))),
    ]);

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            switch (c)
            {
                case '&': escaped.Append("&amp;"); break;
                case '<': escaped.Append("&lt;"); break;
                case '>': escaped.Append("&gt;"); break;
                case '"': escaped.Append("&quot;"); break;
                case '\'': escaped.Append("&#39;"); break;
                default: escaped.Append(c); break;
            }
        }

        return escaped.ToString();
    }

    private static string NewLineToBreak(string text)
    {
        var broken = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isSecondOfPair = text[i] == '\n' && i > 0 && text[i - 1] == '\r';
            if (text[i] is '\r' or '\n' && !isSecondOfPair) broken.Append("<br />");
            broken.Append(text[i]);
        }

        return broken.ToString();
    }

    /// <summary>Removes tags and comments. A <c>&lt;</c> that begins neither is text, such as that of a comparison.</summary>
    private static string Strip(string text)
    {
        var stripped = new StringBuilder(text.Length);
        // Where the last ends are: past them nothing is searched for, or unclosed tags would cost the square of the text.
        var (lastTag, lastComment) = (text.LastIndexOf('>'), text.LastIndexOf("-->", StringComparison.Ordinal));
        for (var i = 0; i < text.Length; i++)
        {
            var isTag = text[i] == '<' && i + 1 < text.Length
                && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '/' or '!');
            var isComment = isTag && string.CompareOrdinal(text, i, "<!--", 0, 4) == 0;
            if (isComment && i < lastComment) i = text.IndexOf("-->", i, StringComparison.Ordinal) + 2;
            else if (isTag && !isComment && i < lastTag) i = text.IndexOf('>', i);
            else stripped.Append(text[i]);
        }

        return stripped.ToString();
    }

    private static string UrlEscape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || UrlCharacters.Contains((char)rune.Value)))
                escaped.Append((char)rune.Value);
            else escaped.Append(Uri.EscapeDataString(rune.ToString()));
        }

        return escaped.ToString();
    }
}
