using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Docx.Styles;

namespace ReportCompiler.Docx.Revisions;

/// <summary>Reads a story's paragraphs and tables for comparison.</summary>
internal static class BlockReader
{
    /// <summary>How the anchor of a figure ends whose author gave it none: it counts, and says nothing of which it is.</summary>
    private const string Counted = "_auto";

    public static IReadOnlyList<RevisedBlock> Read(IEnumerable<OpenXmlElement> content, ParagraphReader reader)
    {
        var blocks = new List<RevisedBlock>();
        string? caption = null;
        var grids = 0;
        foreach (var element in content)
        {
            switch (element)
            {
                case Table table:
                    blocks.Add(Table(table, caption, grids++, reader));
                    break;
                case Paragraph paragraph:
                    var block = Paragraph(paragraph, reader.Read(paragraph));
                    blocks.Add(block);
                    // The grids of a table are held apart by a paragraph; another keeps the next table's rule off the text.
                    if (block.Kind == StyleIds.Separator && paragraph.ParagraphProperties!.KeepNext is null) break;
                    (caption, grids) = (block.Kind == StyleIds.Caption ? block.Text!.Anchor : null, 0);
                    break;
                case SectionProperties:
                    break;
                default:
                    blocks.Add(new RevisedBlock(element, RevisedBlock.Made, element.LocalName, new Likeness(""), null));
                    break;
            }
        }

        return blocks;
    }

    private static RevisedBlock Paragraph(Paragraph paragraph, ParagraphText text)
    {
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? StyleIds.Normal;
        if (style is StyleIds.SectionEnd)
            return new RevisedBlock(paragraph, RevisedBlock.Made, End(paragraph), new Likeness(""), text);
        if (style is StyleIds.ContentsHeading or StyleIds.ListEntry)
            return new RevisedBlock(paragraph, RevisedBlock.Made, style + text.Key, new Likeness(""), text);
        var key = text.Anchor is { } anchor && !anchor.EndsWith(Counted, StringComparison.Ordinal) ? anchor : text.Key;
        return new RevisedBlock(paragraph, style, $"{style}\u0002{key}", new Likeness(text.Plain), text);
    }

    /// <summary>What kind of pages end here.</summary>
    private static string End(Paragraph paragraph)
    {
        var section = paragraph.ParagraphProperties?.SectionProperties;
        var numbers = section?.GetFirstChild<PageNumberType>()?.Format?.InnerText;
        return $"{StyleIds.SectionEnd} {numbers} {section?.GetFirstChild<PageSize>()?.Orient?.InnerText}";
    }

    private static RevisedBlock Table(Table table, string? caption, int grid, ParagraphReader reader)
    {
        var text = string.Join('\n', table.Elements<TableRow>().Select(row => TableText(row, reader)));
        var key = caption is null ? text : caption + grid.ToString(CultureInfo.InvariantCulture);
        return new RevisedBlock(table, table.LocalName, $"{table.LocalName}\u0002{key}", new Likeness(text), null);
    }

    private static string TableText(TableRow row, ParagraphReader reader) =>
        string.Join('\t', row.Descendants<Paragraph>().Select(paragraph => reader.Read(paragraph).Plain));
}
