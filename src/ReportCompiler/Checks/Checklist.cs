using ReportCompiler.Checks.Arithmetic;
using ReportCompiler.Checks.Structure;
using ReportCompiler.Checks.Truth;

namespace ReportCompiler.Checks;

/// <summary>Everything that a report is checked for.</summary>
public static class Checklist
{
    /// <summary>The checks, in the order in which they run.</summary>
    internal static IReadOnlyList<Check> Checks { get; } =
    [
        StatedFigures.Check,
        ComputedFigures.Check,
        RepeatedFigures.Check,
        ProseFigures.Check,
        WrittenSections.Check,
        CaseStructure.Check,
        Leftovers.Check,
        OtherSchools.Check,
        Headings.Check,
        SchoolNames.Check,
        Dates.Check,
        WaiverUse.Check,
    ];

    /// <summary>All rules in the order of their codes.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
        [.. Checks.SelectMany(check => check.Rules).OrderBy(rule => rule.Code, StringComparer.Ordinal)];
}
