using ReportCompiler.Documents;

namespace ReportCompiler.Markdown;

/// <summary>Writes a report as text that diffs well: Markdown with one sentence a line, to be kept in git and read in a
/// merge request.</summary>
/// <remarks>
/// <para>It is the Markdown that the texts of a report are written in, so that no second dialect is to be learnt: a line
/// break within a paragraph means nothing between Chinese characters and a space between Latin words, and
/// <c>m^2^</c> and <c>CO~2~</c> are raised and lowered text. Read again, it gives the text of the report and its
/// structure. Other readers of Markdown make a space of every line break.</para>
/// <para>What is printed stands here, and as it is printed: headings with their number, captions with their label,
/// references and footnotes by their number. A table that is inserted thus changes a line for each caption behind it,
/// and for each sentence that refers to one of them. Those lines change in print too, and whoever reads the difference
/// has to find 表5 in the Word document. Nothing else repeats what stands elsewhere: the overview, contents and lists of tables
/// are left out, columns are not padded, and a note follows the block that calls it.</para>
/// <para>Images are named by their path in the project, wherever the text is written to.</para>
/// </remarks>
public static class MarkdownWriter
{
    /// <summary>The title of the report is the heading of level 1.</summary>
    private const int TitleLevel = 1;

    /// <summary>The report as text, lines ended by <c>\n</c>. The same document gives the same text.</summary>
    public static string Write(ReportDocument document)
    {
        var lines = new LineBuffer();
        var blocks = new BlockWriter(lines);
        blocks.WriteHeading(TitleLevel, document.Properties.Title);
        blocks.Write([Line(document.Properties.Issuer), Line(document.Properties.DateText)], TitleLevel);
        foreach (var section in document.FrontMatter.Concat(document.Body)) WriteSection(blocks, section);
        return lines.ToString();
    }

    private static void WriteSection(BlockWriter blocks, Section section)
    {
        var level = TitleLevel + section.Level;
        blocks.WriteHeading(level, section.Number is { } number ? $"{number} {section.Title}" : section.Title);
        blocks.Write(section.Blocks, level);
        foreach (var subsection in section.Subsections) WriteSection(blocks, subsection);
    }

    private static Paragraph Line(string text) => new(InlineText.Lines(text));
}
