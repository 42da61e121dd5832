namespace ReportCompiler.Diagnostics;

/// <summary>Collects the diagnostics of one compilation. Every stage adds to it and none throws for an author's mistake,
/// so that one run reports as many problems as can be found.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];
    private readonly HashSet<(string Code, SourceSpan Span, string Message)> _seen = [];

    /// <summary>True once an error was added.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>How many diagnostics there are.</summary>
    public int Count => _items.Count;

    /// <summary>Adds a diagnostic; the same words at the same place are kept once.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (!_seen.Add((diagnostic.Code, diagnostic.Span, diagnostic.Message.English))) return;
        _items.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    /// <summary>All diagnostics in file order: by file, line, column, then code. Those of one cause stand together, where
    /// the cause does.</summary>
    public IReadOnlyList<Diagnostic> InFileOrder() =>
    [
        .. _items
            .OrderBy(d => d.Cause?.Span ?? d.Span)
            .ThenBy(d => d.Cause is null)
            .ThenBy(d => d.Span)
            .ThenBy(d => d.Code, StringComparer.Ordinal),
    ];
}
