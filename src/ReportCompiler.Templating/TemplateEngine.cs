using ReportCompiler.Diagnostics;
using ReportCompiler.Templating.Evaluation;
using ReportCompiler.Templating.Nodes;
using ReportCompiler.Templating.Syntax;

namespace ReportCompiler.Templating;

/// <summary>The project's own engine for the Scriban language. It keeps the origin of every value that it prints and points
/// at line and column. It holds no state: one engine serves any number of templates.</summary>
public sealed class TemplateEngine : ITemplateEngine
{
    /// <inheritdoc/>
    public ITemplate ParseTemplate(TemplateSource source, DiagnosticBag diagnostics) =>
        new Template(Parser.ParseTemplate(source, diagnostics));

    /// <inheritdoc/>
    public IExpression? ParseExpression(TemplateSource source, DiagnosticBag diagnostics) =>
        Parser.ParseExpression(source, diagnostics) is { } expression ? new ParsedExpression(source.Text, expression) : null;

    private sealed class Template(Page page) : ITemplate
    {
        public RenderedText Render(TemplateHost host, DiagnosticBag diagnostics) =>
            new Evaluator(host, diagnostics).Render(page);
    }

    private sealed class ParsedExpression(string text, Expression expression) : IExpression
    {
        public string Text => text;

        public IReadOnlyList<string> Variables { get; } = VariablesRead.In(expression);

        public object? Evaluate(TemplateHost host, DiagnosticBag diagnostics) =>
            new Evaluator(host, diagnostics).Evaluate(expression);
    }
}
