using ReportCompiler.Documents;

namespace ReportCompiler.Html;

/// <summary>The cover: emblem, title, issuer and date.</summary>
internal static class Cover
{
    public static void Write(HtmlBuffer html, DocumentProperties properties)
    {
        html.OpenBlock("header", ("class", "cover"), ("id", PageIds.Cover));
        if (properties.Emblem is { } emblem)
        {
            html.OpenLine("p", ("class", "emblem"));
            Images.Write(html, emblem, alternativeText: "");
            html.Close();
        }
        WriteTitle(html, properties.TitleLines);
        WriteLine(html, "issuer", properties.Issuer);
        WriteLine(html, "date", properties.DateText);
        html.Close();
    }

    private static void WriteTitle(HtmlBuffer html, IReadOnlyList<string> lines)
    {
        html.OpenLine("h1");
        foreach (var line in lines) html.Element("span", line);
        html.Close();
    }

    private static void WriteLine(HtmlBuffer html, string name, string text)
    {
        html.OpenLine("p", ("class", name));
        html.Text(text);
        html.Close();
    }
}
