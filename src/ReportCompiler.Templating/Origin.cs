using ReportCompiler.Diagnostics;

namespace ReportCompiler.Templating;

/// <summary>Where a value came from. Travels with the value through a template to the document and its writers.</summary>
/// <param name="Label">What the value is, in the author's words; empty for an intermediate result.</param>
public abstract record Origin(string Label);

/// <summary>A value that stands in a source.</summary>
/// <param name="Label">What the value is, in the author's words.</param>
/// <param name="Text">The value as typed.</param>
/// <param name="Span">Where it stands.</param>
public sealed record StatedOrigin(string Label, string Text, SourceSpan Span) : Origin(Label);

/// <summary>A value that was computed.</summary>
/// <param name="Label">What the value is, in the author's words; empty for an intermediate result.</param>
/// <param name="Formula">How, in the terms of the inputs, such as <c>campus_area / students</c>.</param>
/// <param name="Inputs">What went in, in the order of the formula; none twice.</param>
public sealed record ComputedOrigin(string Label, string Formula, IReadOnlyList<Origin> Inputs) : Origin(Label);

/// <summary>A value that should be there and is not.</summary>
/// <param name="Label">What the value is, in the author's words.</param>
/// <param name="Reason">Why it is not there.</param>
public sealed record MissingOrigin(string Label, LocalizedText Reason) : Origin(Label);
