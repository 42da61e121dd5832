using ReportCompiler.Diagnostics;

namespace ReportCompiler.Html;

/// <summary>One origin in an <see cref="OriginIndex"/>.</summary>
/// <param name="Label">What the value is; empty for an intermediate result.</param>
/// <param name="Text">The value as typed; the formula of a computed one; why a missing one is missing.</param>
/// <param name="Span">Where it stands; null for a value that is not stated.</param>
/// <param name="Inputs">Numbers of the entries that went in, joined by commas; empty for a stated value, null for a
/// missing one.</param>
/// <param name="Dispute">What is stated in place of a computed value; null where nothing else is.</param>
internal sealed record OriginEntry(string Label, string Text, SourceSpan? Span, string? Inputs, string? Dispute = null);
