using ReportCompiler.Documents;

namespace ReportCompiler.Docx.Tables;

/// <summary>The text of inlines, for measuring.</summary>
internal static class MeasuredText
{
    /// <summary>The text, a line for each that the author began. An image counts as a wide character, the sign of a footnote
    /// as a digit.</summary>
    public static string[] Lines(IReadOnlyList<Inline> content) =>
        InlineText.Plain(content, lineBreak: "\n", image: "　", footnote: "0").Split('\n');
}
