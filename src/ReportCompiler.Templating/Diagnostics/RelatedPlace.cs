namespace ReportCompiler.Diagnostics;

/// <summary>A second place that a diagnostic speaks of, such as the first of two statements that contradict.</summary>
/// <param name="Span">The place.</param>
/// <param name="Note">What stands there.</param>
public sealed record RelatedPlace(SourceSpan Span, LocalizedText Note);
