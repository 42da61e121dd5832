using ReportCompiler.Diagnostics;

namespace ReportCompiler.Checks;

/// <summary>What a copy for proof-readers holds beside the report: every finding, at its place where it has one, and where
/// the figures come from.</summary>
/// <param name="Findings">The findings, in the order in which they are given.</param>
/// <param name="Waived">The findings that the report accepts, with their reasons.</param>
/// <param name="Language">The language of what is added.</param>
public sealed record ReviewCopy(
    IReadOnlyList<Diagnostic> Findings, IReadOnlyList<WaivedFinding> Waived, MessageLanguage Language)
{
    /// <summary>How much of what is asked for was stated, the report's subject first.</summary>
    public IReadOnlyList<EntityCompleteness> Completeness { get; init; } = [];
}
