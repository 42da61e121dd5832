using ReportCompiler.Diagnostics;

namespace ReportCompiler.WordTemplates;

/// <summary>Ends the reading of a file that cannot serve as a template. It does not leave this folder: the reader turns it
/// into a message.</summary>
/// <param name="describe">The message, for the place that names the file.</param>
internal sealed class TemplateFaultException(Func<SourceSpan, string, Diagnostic> describe) : Exception
{
    /// <summary>The message for the place and the name of the file as it stands there.</summary>
    public Diagnostic Describe(SourceSpan span, string name) => describe(span, name);
}
