using ReportCompiler.Diagnostics;

namespace ReportCompiler.Html;

/// <summary>One origin in an <see cref="OriginIndex"/>.</summary>
/// <param name="Label">What the value is; empty for an intermediate result.</param>
/// <param name="Text">The value as typed or, for a computed one, the formula.</param>
/// <param name="Span">Where it stands; null for a computed value.</param>
/// <param name="Inputs">Numbers of the entries that went in, joined by commas; empty for a stated value.</param>
internal sealed record OriginEntry(string Label, string Text, SourceSpan? Span, string Inputs);
