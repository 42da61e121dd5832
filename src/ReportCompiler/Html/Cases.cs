using ReportCompiler.Documents;

namespace ReportCompiler.Html;

/// <summary>Case studies: a card each, with the school above the topic.</summary>
internal static class Cases
{
    /// <summary>Writes a case study whose title is a heading of the given level.</summary>
    public static void Write(HtmlPage page, CaseBlock caseBlock, int level)
    {
        var html = page.Html;
        html.OpenBlock("article", ("class", "case"), ("id", caseBlock.Anchor));
        html.OpenLine(Sections.HeadingTag(level), ("class", "case-title"));
        WriteTitle(html, caseBlock);
        html.Close();
        Blocks.Write(page, caseBlock.Blocks, level);
        html.Close();
    }

    /// <summary>Writes the heading of a part of a case study.</summary>
    public static void WriteHeading(HtmlBuffer html, CaseHeading heading, int level)
    {
        html.OpenLine(Sections.HeadingTag(level), ("class", "case-heading"));
        html.Text(heading.Title);
        html.Close();
    }

    /// <summary>Writes label, school and topic. Read on, it is the caption as printed; where the caption is the
    /// school's name, a mark and the topic, the parts are told apart so that the screen can set the school above the
    /// topic. </summary>
    public static void WriteTitle(HtmlBuffer html, CaseBlock caseBlock)
    {
        html.Element("span", caseBlock.Caption.Label, ("class", "label"));
        html.Text(" ");
        var text = caseBlock.Caption.Text;
        if (caseBlock.School is not { Length: > 0 } school
            || !text.StartsWith(school, StringComparison.Ordinal)
            || !text.EndsWith(caseBlock.Topic, StringComparison.Ordinal)
            || text.Length < school.Length + caseBlock.Topic.Length)
        {
            html.Element("span", text, ("class", "topic"));
            return;
        }
        html.Element("span", school, ("class", "school"));
        var mark = text[school.Length..^caseBlock.Topic.Length];
        if (mark.Length > 0) html.Element("span", mark, ("class", "mark"));
        html.Element("span", caseBlock.Topic, ("class", "topic"));
    }
}
