using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportCompiler.Docx.Text;

/// <summary>Paragraphs and what surrounds their text.</summary>
internal static class Paragraphs
{
    /// <summary>A paragraph that looks as its style says.</summary>
    public static Paragraph Of(string style, IEnumerable<OpenXmlElement> content)
    {
        var properties = new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = style } };
        var paragraph = new Paragraph(properties);
        paragraph.Append(content);
        return paragraph;
    }

    /// <summary>The content between the ends of the anchor's bookmark.</summary>
    public static IEnumerable<OpenXmlElement> Bookmarked(string anchor, IEnumerable<OpenXmlElement> content)
    {
        var id = StableId.Number(anchor).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return
        [
            new BookmarkStart { Id = id, Name = StableId.Bookmark(anchor) },
            .. content,
            new BookmarkEnd { Id = id },
        ];
    }
}
