using ReportCompiler.Documents.Styles;
using ReportCompiler.Docx.Styles;

namespace ReportCompiler.Docx.Blocks;

/// <summary>Where blocks stand, which decides their styles.</summary>
/// <param name="Text">Style of paragraphs.</param>
/// <param name="BulletedList">Style of items with bullets.</param>
/// <param name="NumberedList">Style of items with numbers.</param>
/// <param name="Quote">Style of quotations.</param>
/// <param name="Code">Style of text printed as typed.</param>
/// <param name="Figure">Style of the paragraph of a figure's image.</param>
/// <param name="FigureCaption">Style of a figure's caption.</param>
/// <param name="IsFramed">Whether the blocks stand in the frame of a case.</param>
/// <param name="Width">Width for images, in points.</param>
/// <param name="ItemSize">Size of the text of list items, in points.</param>
internal sealed record BlockSetting(
    string Text,
    string BulletedList,
    string NumberedList,
    string Quote,
    string Code,
    string Figure,
    string FigureCaption,
    bool IsFramed,
    decimal Width,
    decimal ItemSize)
{
    public static BlockSetting Body(Composition composition) => new(
        StyleIds.Body,
        StyleIds.BulletedList,
        StyleIds.NumberedList,
        StyleIds.Quote,
        StyleIds.Code,
        StyleIds.Figure,
        StyleIds.FigureCaption,
        IsFramed: false,
        composition.TextWidth,
        composition.Document.Style[TextRole.Body].Size);

    /// <summary>Inside the frame of a case: every style has the frame, or it would break.</summary>
    public static BlockSetting Case(Composition composition) => new(
        StyleIds.CaseText,
        StyleIds.CaseList,
        StyleIds.CaseList,
        StyleIds.CaseText,
        StyleIds.CaseText,
        StyleIds.CaseFigure,
        StyleIds.CaseCaption,
        IsFramed: true,
        composition.TextWidth - (2 * CaseStyles.FrameIndent),
        composition.Document.Style[TextRole.CaseText].Size);

    public static BlockSetting Footnote(Composition composition) => Body(composition) with
    {
        Text = StyleIds.Footnote,
        BulletedList = StyleIds.Footnote,
        NumberedList = StyleIds.Footnote,
        Quote = StyleIds.Footnote,
        ItemSize = composition.Document.Style[TextRole.Footnote].Size,
    };
}
