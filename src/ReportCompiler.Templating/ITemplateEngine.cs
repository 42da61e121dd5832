using ReportCompiler.Diagnostics;

namespace ReportCompiler.Templating;

/// <summary>The template language. Two engines implement it: the project's own, and an adapter over the Scriban package.</summary>
public interface ITemplateEngine
{
    /// <summary>Parses a template. Syntax errors go to <paramref name="diagnostics"/>, several from one run; the template
    /// returned is then not to be rendered.</summary>
    ITemplate ParseTemplate(TemplateSource source, DiagnosticBag diagnostics);

    /// <summary>Parses one expression, such as an indicator's formula.</summary>
    /// <returns>The expression, or null when it does not parse; then <paramref name="diagnostics"/> says why.</returns>
    IExpression? ParseExpression(TemplateSource source, DiagnosticBag diagnostics);
}

/// <summary>A parsed template.</summary>
public interface ITemplate
{
    /// <summary>Renders the template. A runtime error goes to <paramref name="diagnostics"/> and ends the statement that
    /// caused it; rendering goes on where it can so that later errors are found too.</summary>
    RenderedText Render(TemplateHost host, DiagnosticBag diagnostics);
}

/// <summary>A parsed expression.</summary>
public interface IExpression
{
    /// <summary>The text as the author wrote it.</summary>
    string Text { get; }

    /// <summary>The global variables that the expression reads, each once, in order of appearance; functions called with
    /// arguments are not among them.</summary>
    IReadOnlyList<string> Variables { get; }

    /// <summary>Evaluates the expression.</summary>
    /// <returns>The value, <see cref="Traced"/> when a traced value went in; null when it is null or when an error was
    /// added to <paramref name="diagnostics"/>.</returns>
    object? Evaluate(TemplateHost host, DiagnosticBag diagnostics);
}
