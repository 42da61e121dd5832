using ReportCompiler.Data;

namespace ReportCompiler.Diffing;

/// <summary>A section of both reports, or of one.</summary>
/// <param name="Old">As the old report has it; null for one that was added.</param>
/// <param name="New">As the new report has it; null for one that was removed.</param>
/// <param name="Depth">How deep it stands in the report that it is shown from: 0 for a chapter.</param>
/// <param name="Title">The heading.</param>
/// <param name="Blocks">What stands before the first subsection, of both reports side by side.</param>
public sealed record SectionComparison(
    SectionData? Old, SectionData? New, int Depth, TextComparison Title, IReadOnlyList<BlockComparison> Blocks)
{
    /// <summary>Whether neither heading nor blocks differ.</summary>
    public bool IsSame => Old is not null && New is not null && Title.IsSame && Blocks.All(block => block.IsSame);
}
