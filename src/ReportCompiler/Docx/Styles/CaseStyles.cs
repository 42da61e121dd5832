using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Documents.Styles;
using TextStyle = ReportCompiler.Documents.Styles.TextStyle;

namespace ReportCompiler.Docx.Styles;

/// <summary>The styles of case studies, which stand in a frame.</summary>
internal static class CaseStyles
{
    /// <summary>Space between the frame of a case and its text, in points.</summary>
    public const int FramePadding = 8;

    /// <summary>Indent of a case's text, so that its frame stands at the edge of the text area.</summary>
    public const decimal FrameIndent = FramePadding + 1;

    /// <summary>Space between a case's frame and the text before it, in points; the frame itself reaches up by its
    /// padding.</summary>
    private const decimal SpaceAboveFrame = FramePadding + 4;

    public static void AddTo(StyleList styles, StyleSheet sheet)
    {
        var title = sheet[TextRole.CaseTitle];
        AddFramed(
            StyleIds.CaseTitle,
            "Case Title",
            title with { SpaceBefore = title.SpaceBefore + SpaceAboveFrame },
            keepNext: true);
        AddFramed(StyleIds.CaseHeading, "Case Heading", sheet[TextRole.CaseHeading], keepNext: true);
        AddFramed(StyleIds.CaseText, "Case Text", sheet[TextRole.CaseText], keepNext: false);
        styles.Paragraph(StyleIds.CaseList, "Case List", null, null, StyleIds.CaseText);

        var figure = FigureStyles.FigureParagraph();
        Enclose(figure, firstLine: null);
        styles.Paragraph(StyleIds.CaseFigure, "Case Figure", figure, next: StyleIds.CaseCaption);
        var caption = FigureStyles.UnderFigure(sheet[TextRole.Caption]);
        Enclose(caption, firstLine: null);
        styles.Paragraph(StyleIds.CaseCaption, "Case Caption", caption, null, StyleIds.Caption, StyleIds.CaseText);

        void AddFramed(string id, string name, TextStyle text, bool keepNext)
        {
            var paragraph = TextProperties.Paragraph(text);
            if (keepNext) paragraph.KeepNext = new KeepNext();
            if (keepNext) paragraph.KeepLines = new KeepLines();
            // Punctuation that hangs out of the line would stand on the frame.
            paragraph.OverflowPunctuation = new OverflowPunctuation { Val = false };
            Enclose(paragraph, paragraph.Indentation);
            styles.Paragraph(id, name, paragraph, TextProperties.Run(text), next: StyleIds.CaseText);
        }
    }

    /// <summary>Puts the paragraphs of a style into the frame. Word and LibreOffice draw one frame round neighbours
    /// whose borders and whose left and right indents are equal, and let it break over pages.</summary>
    private static void Enclose(StyleParagraphProperties paragraph, Indentation? firstLine)
    {
        paragraph.ParagraphBorders = Frame(FramePadding, "7F7F7F");
        paragraph.Indentation = new Indentation
        {
            Left = TextProperties.Twips(FrameIndent),
            Right = TextProperties.Twips(FrameIndent),
            FirstLineChars = firstLine?.FirstLineChars ?? 0,
            FirstLine = firstLine?.FirstLine ?? "0",
        };
    }

    /// <summary>A frame with its text this many points within.</summary>
    public static ParagraphBorders Frame(uint padding, string color) => new()
    {
        TopBorder = new TopBorder { Val = BorderValues.Single, Size = 6, Space = padding, Color = color },
        LeftBorder = new LeftBorder { Val = BorderValues.Single, Size = 6, Space = padding, Color = color },
        BottomBorder = new BottomBorder { Val = BorderValues.Single, Size = 6, Space = padding, Color = color },
        RightBorder = new RightBorder { Val = BorderValues.Single, Size = 6, Space = padding, Color = color },
    };
}
