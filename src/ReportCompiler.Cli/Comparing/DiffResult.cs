using ReportCompiler.Diagnostics;
using ReportCompiler.Diffing;

namespace ReportCompiler.Cli.Comparing;

/// <summary>What a comparison found, and how to tell it.</summary>
/// <param name="Comparison">What differs.</param>
/// <param name="Old">The report compared with.</param>
/// <param name="New">The report that is looked at.</param>
/// <param name="IsDetailed">Whether the text tells every difference, and not the largest ones.</param>
/// <param name="Language">The language that it is told in.</param>
internal sealed record DiffResult(
    ReportComparison Comparison, ComparedReport Old, ComparedReport New, bool IsDetailed, MessageLanguage Language);
