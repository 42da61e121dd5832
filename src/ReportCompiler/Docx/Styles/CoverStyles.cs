using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Documents;
using ReportCompiler.Documents.Styles;

namespace ReportCompiler.Docx.Styles;

/// <summary>The styles of the cover. Its lines stand where they do by the space above them, so that an editor finds no
/// empty paragraphs there.</summary>
internal static class CoverStyles
{
    /// <summary>Height of the emblem in points.</summary>
    public const decimal EmblemHeight = 90;

    /// <summary>The title begins after this part of the text area, with the emblem above it if there is one.</summary>
    private const decimal TitlePosition = 0.24m;

    /// <summary>Left free under the date, so that a title or issuer of an extra line stays on the page.</summary>
    private const decimal Reserve = 90;

    public static void AddTo(StyleList styles, ReportDocument document)
    {
        var sheet = document.Style;
        var title = sheet[TextRole.Title];
        var line = sheet[TextRole.CoverLine];
        var area = Length.Points(sheet.Page.TextHeight);
        var hasEmblem = document.Properties.Emblem is not null;

        // A page's first paragraph begins at its top, whatever its space above: the emblem has none.
        var above = (area * TitlePosition) - (hasEmblem ? EmblemHeight : 0);
        styles.Paragraph(
            StyleIds.CoverEmblem,
            "Cover Emblem",
            new StyleParagraphProperties { Justification = new Justification { Val = JustificationValues.Center } },
            next: StyleIds.Title);

        var titleParagraph = TextProperties.Paragraph(title);
        titleParagraph.SpacingBetweenLines = TextProperties.Spacing(title, title.SpaceBefore + above, title.SpaceAfter);
        styles.Paragraph(
            StyleIds.Title, "Title", titleParagraph, TextProperties.Run(title), next: StyleIds.CoverIssuer);

        styles.Paragraph(
            StyleIds.CoverLine, "Cover Line", TextProperties.Paragraph(line), TextProperties.Run(line));

        var titleHeight = document.Properties.TitleLines.Count * (title.LinePitch ?? title.Size * 1.3m);
        var lineHeight = line.LinePitch ?? line.Size * 1.3m;
        var used = (area * TitlePosition) + titleHeight + (2 * lineHeight) + Reserve;
        var issuer = new StyleParagraphProperties
        {
            SpacingBetweenLines = TextProperties.Spacing(line, Math.Max(lineHeight, area - used), line.SpaceAfter),
        };
        styles.Paragraph(StyleIds.CoverIssuer, "Cover Issuer", issuer, null, StyleIds.CoverLine, StyleIds.CoverLine);
    }
}
