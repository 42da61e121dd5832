using System.Globalization;

namespace ReportCompiler.Html;

/// <summary>The head of the page, and the script at its end: the two places that the security policy speaks
/// of.</summary>
internal static class DocumentHead
{
    public static void Write(HtmlPage page)
    {
        var html = page.Html;
        var properties = page.Document.Properties;
        var style = PageAssets.Style + PrintStyle.Of(page.Document);

        html.OpenBlock("head");
        WriteMeta(html, style, PageAssets.Script);
        html.VoidLine("meta", ("name", "author"), ("content", properties.Issuer));
        html.VoidLine(
            "meta", ("name", "date"), ("content", properties.Date.ToString("O", CultureInfo.InvariantCulture)));
        html.OpenLine("title");
        html.Text(properties.Title);
        html.Close();
        html.OpenLine("style");
        html.Raw(style);
        html.Close();
        html.Close();
    }

    /// <summary>Writes what every page of this program says of itself.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="style">The page's one style.</param>
    /// <param name="script">The page's one script; null for a page without.</param>
    public static void WriteMeta(HtmlBuffer html, string style, string? script)
    {
        html.VoidLine("meta", ("charset", "utf-8"));
        html.VoidLine("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy(style, script)));
        html.VoidLine("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.VoidLine("meta", ("name", "color-scheme"), ("content", "light dark"));
    }

    public static void WriteScript(HtmlBuffer html)
    {
        html.OpenLine("script");
        html.Raw(PageAssets.Script);
        html.Close();
    }

    /// <summary>Nothing is fetched, sent or framed; the one style and the one script are named by their
    /// hashes.</summary>
    private static string Policy(string style, string? script) => string.Join("; ",
        "default-src 'none'",
        $"style-src 'sha256-{PageAssets.Hash(style)}'",
        script is null ? "script-src 'none'" : $"script-src 'sha256-{PageAssets.Hash(script)}'",
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'");
}
