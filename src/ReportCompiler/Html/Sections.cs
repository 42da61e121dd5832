using System.Globalization;
using ReportCompiler.Documents;

namespace ReportCompiler.Html;

/// <summary>Sections with their headings. The title of the report is the <c>h1</c>, so a chapter is an
/// <c>h2</c>.</summary>
internal static class Sections
{
    private const int DeepestHeading = 6;

    public static void Write(HtmlPage page, Section section)
    {
        page.Html.OpenBlock("section", ("id", section.Anchor), ("class", SectionClass(section)));
        WriteHeading(page.Html, section);
        Blocks.Write(page, section.Blocks, section.Level);
        foreach (var subsection in section.Subsections) Write(page, subsection);
        page.Html.Close();
    }

    /// <summary>The heading element for a level, counted as <see cref="Section.Level"/> counts.</summary>
    public static string HeadingTag(int level) =>
        string.Create(CultureInfo.InvariantCulture, $"h{Math.Min(level + 1, DeepestHeading)}");

    private static string? SectionClass(Section section) => section switch
    {
        { Level: > 1 } => null,
        { Number: null } => "chapter front",
        _ => "chapter",
    };

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
