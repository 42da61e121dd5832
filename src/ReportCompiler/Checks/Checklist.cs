using ReportCompiler.Checks.Arithmetic;
using ReportCompiler.Checks.Parts;
using ReportCompiler.Checks.Required;
using ReportCompiler.Checks.Structure;
using ReportCompiler.Checks.Tables;
using ReportCompiler.Checks.Truth;
using ReportCompiler.Checks.Values;
using ReportCompiler.Checks.Years;

namespace ReportCompiler.Checks;

/// <summary>Everything that a report is checked for.</summary>
public static class Checklist
{
    /// <summary>The checks, in the order in which they run.</summary>
    internal static IReadOnlyList<Check> Checks { get; } =
    [
        MissingFigures.Check,
        StatedAtAll.Check,
        StatedFigures.Check,
        ComputedFigures.Check,
        ImpliedDivisors.Check,
        WholePersons.Check,
        PossibleValues.Check,
        PartsAndWholes.Check,
        CatalogueRules.Check,
        RepeatedFigures.Check,
        RestatedFigures.Check,
        ProseFigures.Check,
        YearJumps.Check,
        CopiedYears.Check,
        SwappedCategories.Check,
        TextTableFigures.Check,
        RepeatedRows.Check,
        SameTables.Check,
        CaptionYears.Check,
        NearNames.Check,
        WrittenSections.Check,
        UnreadTexts.Check,
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

    /// <summary>Whether a report can accept what a rule finds. A waiver cannot be waived by another.</summary>
    public static bool IsWaivable(Rule rule) => rule != WaiverUse.Unused;
}
