using ReportCompiler.Diagnostics;

namespace ReportCompiler.Checks;

/// <summary>A finding that the report accepts. What it does not say matches anything.</summary>
/// <param name="Rule">Code of the rule.</param>
/// <param name="File">The file that the finding is in; null for any.</param>
/// <param name="Entity">Id of the school or region that it is about; null for any.</param>
/// <param name="Indicator">Name of the indicator as written; null for any.</param>
/// <param name="Year">The year of the figure; null for any.</param>
/// <param name="Words">Words of the Chinese or English message; null for any.</param>
/// <param name="Reason">Why it is accepted.</param>
/// <param name="Span">Where the waiver stands.</param>
internal sealed record Waiver(
    string Rule, string? File, string? Entity, string? Indicator, int? Year, string? Words, string Reason,
    SourceSpan Span);
