using ReportCompiler.Diagnostics;

namespace ReportCompiler.Templating.Syntax;

/// <summary>Ends the parsing of one statement; the parser goes on after it.</summary>
internal sealed class SyntaxError(Diagnostic diagnostic) : Exception(diagnostic.Message.English)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
