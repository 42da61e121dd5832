using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Documents.Styles;
using TextStyle = ReportCompiler.Documents.Styles.TextStyle;

namespace ReportCompiler.Docx.Styles;

/// <summary>The styles of entries of the contents and of the lists of tables, figures and cases.</summary>
internal static class ContentsStyles
{
    public static void AddTo(StyleList styles, StyleSheet sheet, ContentsMeasure measure)
    {
        for (var level = 1; level <= StyleIds.DeepestContents; level++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"toc {level}");
            var text = sheet[ContentsRole(level)];
            AddEntry(styles, StyleIds.Contents(level), name, text, measure.LabelWidth(level), measure.TextWidth);
        }

        var entry = sheet[TextRole.ListEntry];
        AddEntry(styles, StyleIds.ListEntry, "table of figures", entry, 0, measure.TextWidth);
    }

    /// <summary>An entry: its label, the title that hangs beside it, and the page on the right after a row of
    /// dots.</summary>
    private static void AddEntry(
        StyleList styles, string id, string name, TextStyle text, decimal labelWidth, decimal textWidth)
    {
        var left = text.FirstLineIndent * text.Size;
        var hanging = labelWidth == 0 ? 2 * text.Size : labelWidth;
        var paragraph = TextProperties.Paragraph(text);
        paragraph.Tabs = new Tabs(new TabStop
        {
            Val = TabStopValues.Right,
            Leader = TabStopLeaderCharValues.Dot,
            Position = Length.Twips(textWidth),
        });
        paragraph.Indentation = new Indentation
        {
            Left = TextProperties.Twips(left + hanging),
            Hanging = TextProperties.Twips(hanging),
        };
        styles.Paragraph(id, name, paragraph, TextProperties.Run(text), next: StyleIds.Normal);
    }

    private static TextRole ContentsRole(int level) => level switch
    {
        1 => TextRole.Contents1,
        2 => TextRole.Contents2,
        _ => TextRole.Contents3,
    };
}
