using ReportCompiler.Diagnostics;

namespace ReportCompiler.Checks;

/// <summary>Tells findings of one cause: where several rest on one cell, and the cell agrees with little else, it is most
/// likely the one to be mended. An auditor reasons so: what adds up elsewhere is cleared.</summary>
internal static class Causes
{
    private const int Least = 2;

    /// <summary>It gives no number: who prints the findings may have left some out.</summary>
    private static readonly LocalizedText Note = new(
        "几处发现都用到这个数，请先核对它", "several findings rest on this figure: check it first");

    /// <summary>The common cause of findings that have one.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="cleared">How often a cell was held against others and agreed.</param>
    public static IReadOnlyDictionary<Finding, RelatedPlace> Of(
        IReadOnlyList<Finding> findings, IReadOnlyDictionary<SourceSpan, int> cleared)
    {
        var causes = new Dictionary<Finding, RelatedPlace>(ReferenceEqualityComparer.Instance);
        var open = findings.Where(finding => finding.Cells.Count > 0).ToList();
        while (true)
        {
            var suspect = open
                .SelectMany(finding => finding.Cells.Distinct(), (finding, cell) => (finding, cell))
                .GroupBy(pair => pair.cell, pair => pair.finding)
                .Select(group => (Cell: group.Key, Findings: group.ToList()))
                .Where(group => group.Findings.Count >= Least
                    && group.Findings.Count > cleared.GetValueOrDefault(group.Cell))
                .OrderByDescending(group => group.Findings.Count)
                .ThenBy(group => cleared.GetValueOrDefault(group.Cell))
                .ThenByDescending(group => group.Findings.Count(finding => finding.Span == group.Cell))
                .ThenBy(group => group.Cell)
                .FirstOrDefault();
            if (suspect.Findings is null) return causes;
            var place = new RelatedPlace(suspect.Cell, Note);
            foreach (var finding in suspect.Findings)
            {
                causes[finding] = place;
                open.Remove(finding);
            }
        }
    }
}
