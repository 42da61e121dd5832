using ReportCompiler.Diagnostics;

namespace ReportCompiler.Checks;

/// <summary>What a copy for proof-readers holds beside the report: a comment on every figure that comes from the data,
/// with its origin, and a comment for every finding.</summary>
/// <param name="Findings">The findings, in the order in which they are given.</param>
/// <param name="Waived">The findings that the report accepts, with their reasons.</param>
/// <param name="Language">The language of the comments.</param>
public sealed record ReviewCopy(
    IReadOnlyList<Diagnostic> Findings, IReadOnlyList<WaivedFinding> Waived, MessageLanguage Language);
