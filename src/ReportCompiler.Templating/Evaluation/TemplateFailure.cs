using ReportCompiler.Diagnostics;

namespace ReportCompiler.Templating.Evaluation;

/// <summary>An author's mistake found while a template runs: ends the statement that caused it.</summary>
internal sealed class TemplateFailure(Diagnostic diagnostic) : Exception(diagnostic.Message.English)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}

/// <summary>A bound of the whole rendering was reached: ends the rendering.</summary>
internal sealed class RenderingStopped(Diagnostic diagnostic) : Exception(diagnostic.Message.English)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
