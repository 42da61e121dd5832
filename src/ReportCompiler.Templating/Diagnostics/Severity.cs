namespace ReportCompiler.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing need be done.</summary>
    Information,

    /// <summary>Probably wrong; the report is still written.</summary>
    Warning,

    /// <summary>Wrong; the report is not written.</summary>
    Error,
}
