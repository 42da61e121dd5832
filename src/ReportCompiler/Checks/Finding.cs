using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;

namespace ReportCompiler.Checks;

/// <summary>A violation of a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Span">Where to look first.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
internal sealed record Finding(Rule Rule, SourceSpan Span, LocalizedText Message)
{
    /// <summary>The figure that it is about; null for a finding about a text or a table.</summary>
    public FactKey? About { get; init; }

    /// <summary>The calculation that shows it; null where nothing was calculated.</summary>
    public LocalizedText? Arithmetic { get; init; }

    /// <summary>What to do about it.</summary>
    public required LocalizedText Hint { get; init; }

    /// <summary>Other places that it speaks of.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>Every source cell that went into it, its own included: one of them is wrong.</summary>
    public IReadOnlyList<SourceSpan> Cells { get; init; } = [];
}
