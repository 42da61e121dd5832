using System.Globalization;
using ReportCompiler.Documents;

namespace ReportCompiler.Html;

/// <summary>Sections with their headings. The title of the report is the <c>h1</c>, so a chapter is an
/// <c>h2</c>.</summary>
internal static class Sections
{
    private const int DeepestHeading = 6;

    /// <summary>A section of the body, or one within another.</summary>
    public static void Write(HtmlPage page, Section section) => Write(page, section, section.Level > 1 ? null : "chapter");

    /// <summary>A section before the contents, whose pages are numbered apart.</summary>
    public static void WriteFront(HtmlPage page, Section section) => Write(page, section, "chapter front");

    private static void Write(HtmlPage page, Section section, string? cssClass)
    {
        page.Html.OpenBlock("section", ("id", section.Anchor), ("class", cssClass));
        WriteHeading(page.Html, section);
        Blocks.Write(page, section.Blocks, section.Level);
        foreach (var subsection in section.Subsections) Write(page, subsection);
        page.Html.Close();
    }

    /// <summary>The heading element for a level, counted as <see cref="Section.Level"/> counts.</summary>
    public static string HeadingTag(int level) =>
        string.Create(CultureInfo.InvariantCulture, $"h{Math.Min(level + 1, DeepestHeading)}");

    private static void WriteHeading(HtmlBuffer html, Section section)
    {
        html.OpenLine(HeadingTag(section.Level), ("class", HeadingClass(section.Level)));
        if (section.Number is { } number)
        {
            html.Element("span", number, ("class", "number"));
            html.Text(" ");
        }
        html.Text(section.Title);
        // For the mouse alone: the contents already give the keyboard and screen readers every section's address.
        html.Element("a", "#",
            ("class", "permalink"), ("href", $"#{section.Anchor}"), ("tabindex", "-1"), ("aria-hidden", "true"));
        html.Close();
    }

    private static string HeadingClass(int level) =>
        string.Create(CultureInfo.InvariantCulture, $"heading-{Math.Min(level, 4)}");
}
