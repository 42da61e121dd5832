using ReportCompiler.Diagnostics;

namespace ReportCompiler.Checks;

/// <summary>A rule that a report is held against.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How grave a finding is in this report, which may have chosen otherwise than the rule.</param>
public sealed record AppliedRule(Rule Rule, Severity Severity);
