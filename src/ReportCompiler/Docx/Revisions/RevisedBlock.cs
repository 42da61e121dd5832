using DocumentFormat.OpenXml;

namespace ReportCompiler.Docx.Revisions;

/// <summary>A paragraph or table, read for comparison.</summary>
/// <param name="Element">The paragraph, the table, or what holds the contents.</param>
/// <param name="Kind">Only blocks of the same kind are held against each other: the style, for a paragraph.</param>
/// <param name="Key">Equal for what is the same block, though it may say something else: a caption, the table under it.</param>
/// <param name="Likeness">What it says.</param>
/// <param name="Text">The paragraph's text; null for others.</param>
internal sealed record RevisedBlock(
    OpenXmlElement Element, string Kind, string Key, Likeness Likeness, ParagraphText? Text)
{
    /// <summary>Kind of what the program makes and no one revises: contents, lists, the ends of sections.</summary>
    public const string Made = "made";

    /// <summary>How much speaks for this being the other block, which says something else; 0 for nothing.</summary>
    public int Weight(RevisedBlock other)
    {
        if (Kind != other.Kind || Kind == Made) return 0;
        var percent = Likeness.To(other.Likeness);
        return percent < Revisions.Likeness.Least ? 0 : percent * (1 + Math.Min(Likeness.Text.Length, other.Likeness.Text.Length));
    }
}
