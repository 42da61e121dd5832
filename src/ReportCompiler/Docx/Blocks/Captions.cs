using DocumentFormat.OpenXml;
using ReportCompiler.Docx.Text;
using Caption = ReportCompiler.Documents.Caption;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace ReportCompiler.Docx.Blocks;

/// <summary>Captions of tables, figures and cases: a label that Word counts and that references point to, and the
/// text.</summary>
internal static class Captions
{
    /// <summary>Writes a caption.</summary>
    /// <param name="composition">The document being written.</param>
    /// <param name="style">Style of the paragraph.</param>
    /// <param name="anchor">Anchor of what the caption belongs to.</param>
    /// <param name="caption">Label and text.</param>
    /// <param name="sequence">Name of Word's count when the label has no words.</param>
    /// <param name="tail">Text after the caption's own, such as the unit; empty for none.</param>
    public static Paragraph Write(
        Composition composition, string style, string anchor, Caption caption, string sequence, string tail = "")
    {
        var parts = LabelParts.Of(caption);
        var instruction = composition.Sequences.Instruction(caption, sequence);
        IEnumerable<OpenXmlElement> label =
        [
            .. Optional(parts.Words),
            .. Field.Of(instruction, [Runs.Of(parts.Number)]),
            .. Optional(parts.Tail),
        ];
        return Paragraphs.Of(
            style,
            [
                .. Optional(parts.Opening),
                .. Paragraphs.Bookmarked(anchor, label),
                Runs.Of(parts.Closing + parts.Gap + caption.Text + tail),
            ]);
    }

    /// <summary>A unit as it stands at a caption's end; empty for none.</summary>
    public static string Unit(string? unit) => unit is null ? string.Empty : $"（单位：{unit}）";

    private static IEnumerable<OpenXmlElement> Optional(string text) => text.Length == 0 ? [] : [Runs.Of(text)];
}
