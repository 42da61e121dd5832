using ReportCompiler.Diagnostics;
using ReportCompiler.Templating;

namespace ReportCompiler.Indicators;

/// <summary>What must hold between the figures of one school or region in one year: a comparison of two expressions.</summary>
/// <param name="Id">Its name in the catalogue.</param>
/// <param name="Left">The left side.</param>
/// <param name="Comparison">How the left side must compare with the right one: <c>&lt;=</c>, <c>&gt;=</c>, <c>&lt;</c>,
/// <c>&gt;</c>, <c>==</c> or <c>!=</c>.</param>
/// <param name="Right">The right side.</param>
/// <param name="Message">What it means that it does not hold, in the words of the one who wrote the rule.</param>
/// <param name="Severity">How grave that is; null for what <c>RC2303</c> says.</param>
/// <param name="Span">Where it is defined.</param>
internal sealed record FigureRule(
    string Id, IExpression Left, string Comparison, IExpression Right, LocalizedText Message, Severity? Severity,
    SourceSpan Span);
