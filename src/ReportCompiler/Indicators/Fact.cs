using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;

namespace ReportCompiler.Indicators;

/// <summary>What a fact is about.</summary>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Entity">Id of the school or region.</param>
/// <param name="Period">The period.</param>
/// <param name="Breakdown">The part of the whole.</param>
internal readonly record struct FactKey(string Indicator, string Entity, Period Period, Breakdown Breakdown);

/// <summary>A value that a source states.</summary>
/// <param name="Key">What it is about.</param>
/// <param name="Value">The value: a number, or why there is none.</param>
/// <param name="Text">The value as typed.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record Fact(FactKey Key, FactText Value, string Text, SourceSpan Span);
