using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportCompiler.Docx.Revisions;

/// <summary>A piece of a paragraph that looks the same throughout: text, or something that is inserted and deleted as one, such
/// as a field, a drawing, the sign of a footnote.</summary>
/// <param name="Runs">The run of the text, or the runs of what is one.</param>
/// <param name="Text">The text; null for what is one.</param>
/// <param name="Key">For what is one: equal for what says the same.</param>
/// <param name="Link">The hyperlink in which it stands; null for none.</param>
internal sealed record TextSpan(IReadOnlyList<Run> Runs, string? Text, string Key, Hyperlink? Link)
{
    /// <summary>How many characters it has when paragraphs are compared.</summary>
    public int Length => Text?.Length ?? 1;
}
