using ReportCompiler.Checks;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli;

/// <summary>How many findings there are.</summary>
/// <param name="Errors">Those of severity error.</param>
/// <param name="Warnings">Those of severity warning.</param>
/// <param name="Notes">Those that are worth knowing only.</param>
/// <param name="Waived">Those that the report accepts; they count nowhere else.</param>
internal sealed record FindingCounts(int Errors, int Warnings, int Notes, int Waived)
{
    public static FindingCounts Of(IReadOnlyList<Diagnostic> findings, IReadOnlyList<WaivedFinding> waived)
    {
        return new FindingCounts(
            Count(Severity.Error), Count(Severity.Warning), Count(Severity.Information), waived.Count);

        int Count(Severity severity) => findings.Count(finding => finding.Severity == severity);
    }

    /// <summary>Whether the report is good enough.</summary>
    /// <param name="isStrict">Whether a warning is too much.</param>
    public bool Passes(bool isStrict) => Errors == 0 && (!isStrict || Warnings == 0);
}
