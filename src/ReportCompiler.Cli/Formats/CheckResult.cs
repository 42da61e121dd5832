using ReportCompiler.Checks;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli.Formats;

/// <summary>What a check found, as it was asked for.</summary>
internal sealed record CheckResult
{
    /// <summary>The project.</summary>
    public required ProjectFolder Project { get; init; }

    /// <summary>The findings that are shown, in file order.</summary>
    public required IReadOnlyList<Diagnostic> Findings { get; init; }

    /// <summary>The accepted findings that are shown, in file order.</summary>
    public required IReadOnlyList<WaivedFinding> Waived { get; init; }

    /// <summary>Whether a rule was asked for.</summary>
    public required Func<Rule, bool> Asked { get; init; }

    /// <summary>The rules that the report was held against; empty when it could not be read so far.</summary>
    public required IReadOnlyList<AppliedRule> Applied { get; init; }

    /// <summary>Whether warnings fail the check.</summary>
    public required bool IsStrict { get; init; }

    /// <summary>Whether a person wants the findings alone.</summary>
    public required bool IsQuiet { get; init; }

    /// <summary>The language of messages.</summary>
    public required MessageLanguage Language { get; init; }

    /// <summary>How many there are.</summary>
    public FindingCounts Counts => FindingCounts.Of(Findings, Waived);

    /// <summary>Whether a finding fails the check.</summary>
    public bool Fails(Diagnostic finding) =>
        finding.Severity == Severity.Error || (IsStrict && finding.Severity == Severity.Warning);
}
