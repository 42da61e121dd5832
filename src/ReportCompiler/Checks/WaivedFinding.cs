using ReportCompiler.Diagnostics;

namespace ReportCompiler.Checks;

/// <summary>A finding that the report accepts.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Reason">Why it is accepted, in the report's words.</param>
/// <param name="Waiver">Where <c>report.yaml</c> says so.</param>
public sealed record WaivedFinding(Diagnostic Finding, string Reason, SourceSpan Waiver);
