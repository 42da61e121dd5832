using ReportCompiler.Checks;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli;

/// <summary>Which findings are shown; what is not shown does not count either.</summary>
/// <param name="Least">The least severity.</param>
/// <param name="Rules">The codes of the rules that were asked for; null for all.</param>
internal sealed record CheckFilter(Severity Least, IReadOnlySet<string>? Rules)
{
    /// <summary>Whether a finding is shown. An error that is no rule's, such as a file that cannot be read, always is:
    /// where there is one, no rule can be trusted to have found all.</summary>
    public bool Shows(Diagnostic finding) =>
        finding.Severity >= Least
        && (Rules is null || Rules.Contains(finding.Code)
            || (finding.Severity == Severity.Error && RuleSelection.Find(finding.Code).Count == 0));

    /// <summary>Whether a rule was asked for.</summary>
    public bool Asks(Rule rule) => Rules is null || Rules.Contains(rule.Code);
}
