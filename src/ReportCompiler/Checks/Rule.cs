using ReportCompiler.Diagnostics;

namespace ReportCompiler.Checks;

/// <summary>Something that a report is checked for.</summary>
/// <param name="Code">Stable code, <c>RC2</c> and three digits. The second digit is the family: 0 required figures, 1 computed
/// figures, 2 type and range, 3 parts and wholes, 4 one truth, 5 year against year, 6 tables, 7 structure and text,
/// 8 waivers.</param>
/// <param name="Severity">How grave a finding is unless the report says otherwise.</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="Explanation">What is held against what, with which tolerance, and why it matters: a paragraph.</param>
/// <param name="Fault">An example of what the rule finds, one line.</param>
/// <param name="Mended">The same example without the fault, or what to do about it.</param>
public sealed record Rule(
    string Code, Severity Severity, LocalizedText Title, LocalizedText Explanation, LocalizedText Fault,
    LocalizedText Mended);
