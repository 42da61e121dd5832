using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Documents.Styles;
using TextStyle = ReportCompiler.Documents.Styles.TextStyle;

namespace ReportCompiler.Docx.Styles;

/// <summary>The styles of figures, captions and notes.</summary>
internal static class FigureStyles
{
    public static void AddTo(StyleList styles, StyleSheet sheet)
    {
        var text = sheet[TextRole.Caption];
        var caption = TextProperties.Paragraph(text);
        caption.KeepNext = new KeepNext();
        caption.KeepLines = new KeepLines();
        styles.Paragraph(StyleIds.Caption, "caption", caption, TextProperties.Run(text), next: StyleIds.Body);

        styles.Paragraph(
            StyleIds.FigureCaption, "Figure Caption", UnderFigure(text), null, StyleIds.Caption, StyleIds.Body);
        styles.Paragraph(StyleIds.Figure, "Figure", FigureParagraph(), next: StyleIds.FigureCaption);
        var placeholder = FigureParagraph();
        placeholder.ParagraphBorders = CaseStyles.Frame(4, "A6A6A6");
        styles.Paragraph(StyleIds.Placeholder, "Placeholder", placeholder, next: StyleIds.FigureCaption);
        var note = sheet[TextRole.TableNote];
        styles.Paragraph(
            StyleIds.TableNote,
            "Table Note",
            TextProperties.Paragraph(note),
            TextProperties.Run(note),
            next: StyleIds.Body);
    }

    /// <summary>The paragraph of an image: lines of their own height, and the caption on the same page.</summary>
    public static StyleParagraphProperties FigureParagraph() => new()
    {
        KeepNext = new KeepNext(),
        SpacingBetweenLines = new SpacingBetweenLines { Before = "120", After = "0" },
        Justification = new Justification { Val = JustificationValues.Center },
    };

    /// <summary>A caption beneath a figure, after which the page may end.</summary>
    public static StyleParagraphProperties UnderFigure(TextStyle caption) => new()
    {
        KeepNext = new KeepNext { Val = false },
        SpacingBetweenLines = TextProperties.Spacing(caption, before: caption.SpaceAfter, after: caption.SpaceBefore),
    };
}
