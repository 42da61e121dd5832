using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Documents;
using ReportCompiler.Docx.Styles;
using ReportCompiler.Docx.Text;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace ReportCompiler.Docx.Blocks;

/// <summary>Writes a section: its heading, its blocks, its subsections.</summary>
internal sealed class SectionWriter(Composition composition, BlockWriter blocks)
{
    public IEnumerable<OpenXmlElement> Write(Section section) =>
    [
        Heading(section),
        .. blocks.Write(section.Blocks),
        .. section.Subsections.SelectMany(Write),
    ];

    private Paragraph Heading(Section section)
    {
        var style = composition.Anchors.IsFrontMatter(section.Anchor)
            ? StyleIds.FrontMatterHeading
            : StyleIds.Heading(section.Level);
        var title = Paragraphs.Bookmarked(section.Anchor, [Runs.Of(section.Title)]);
        if (composition.Headings.IsNative(section.Anchor) || style == StyleIds.FrontMatterHeading)
        {
            return Paragraphs.Of(style, title);
        }

        var heading = Paragraphs.Of(style, section.Number is null ? title : [Runs.Of(section.Number + " "), .. title]);
        heading.ParagraphProperties!.NumberingProperties =
            new NumberingProperties { NumberingId = new NumberingId { Val = 0 } };
        return heading;
    }
}
