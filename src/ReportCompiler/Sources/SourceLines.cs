using ReportCompiler.Diagnostics;

namespace ReportCompiler.Sources;

/// <summary>Looks up source lines for showing them under a message; decodes each file once.</summary>
/// <param name="world">The files that were compiled.</param>
public sealed class SourceLines(IWorld world)
{
    private readonly Dictionary<string, SourceText?> _texts = new(StringComparer.Ordinal);

    /// <summary>The line on which a place begins, without its line feed; null when the place is a file as a whole or its
    /// file cannot be read as text.</summary>
    public string? Find(SourceSpan span)
    {
        if (span.Line == 0) return null;
        if (!_texts.TryGetValue(span.File, out var text))
        {
            // Why a file cannot be read was reported when it was compiled.
            text = TextFile.Read(world, span.File, new DiagnosticBag());
            _texts.Add(span.File, text);
        }

        return text?.Line(span.Line);
    }
}
