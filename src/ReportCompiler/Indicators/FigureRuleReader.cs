using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;
using ReportCompiler.Templating;

namespace ReportCompiler.Indicators;

/// <summary>Reads an entry under <c>rules</c> of a catalogue: <c>expression</c>, <c>message</c> and, where they are wanted,
/// <c>english</c> and <c>severity</c>.</summary>
internal static class FigureRuleReader
{
    private static readonly IReadOnlyList<(string, Severity)> Severities =
    [
        ("information", Severity.Information), ("warning", Severity.Warning), ("error", Severity.Error),
    ];

    /// <summary>Comparisons, the longer ones first.</summary>
    private static readonly string[] Comparisons = ["<=", ">=", "==", "!=", "<", ">"];

    /// <summary>The rule; null when it cannot be understood, which is reported.</summary>
    public static FigureRule? Read(
        YamlScalar id, YamlFields fields, ITemplateEngine engine, DiagnosticBag diagnostics)
    {
        var expression = fields.RequiredScalar("expression");
        var message = fields.RequiredScalar("message");
        var english = fields.Text("english");
        var severity = fields.Choice("severity", Severities);
        if (expression is null || message is null) return null;
        if (Split(expression.Text) is not { } parts)
        {
            diagnostics.Add(IndicatorDiagnostics.NotAComparison(expression.Span, expression.Text));
            return null;
        }

        var (at, comparison) = parts;
        var left = Parse(expression, 0, at, engine, diagnostics);
        var right = Parse(expression, at + comparison.Length, expression.Text.Length, engine, diagnostics);
        return left is null || right is null
            ? null
            : new FigureRule(
                id.Text, left, comparison, right, new LocalizedText(message.Text, english ?? message.Text), severity,
                expression.Span);
    }

    private static (int At, string Comparison)? Split(string text)
    {
        for (var at = 1; at < text.Length; at++)
            foreach (var comparison in Comparisons)
                if (string.CompareOrdinal(text, at, comparison, 0, comparison.Length) == 0) return (at, comparison);
        return null;
    }

    private static IExpression? Parse(
        YamlScalar expression, int from, int to, ITemplateEngine engine, DiagnosticBag diagnostics)
    {
        var text = expression.Text[from..to];
        var start = from + text.Length - text.TrimStart().Length;
        return engine.ParseExpression(
            new TemplateSource(
                expression.Span.File, text.Trim(), expression.Span.Line,
                expression.Span.Column + start + (expression.IsPlain ? 0 : 1)),
            diagnostics);
    }
}
