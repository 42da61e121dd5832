using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Projects;

namespace ReportCompiler.Checks;

/// <summary>Collects what the checks find, and what they find in order, so that findings of one cause can be told.</summary>
/// <param name="project">The waivers and severities, and the report's year.</param>
/// <param name="catalogue">The indicators.</param>
/// <param name="facts">What the report states, and what it carries over from last year's.</param>
internal sealed class Findings(ReportProject project, Catalogue catalogue, FactTable facts)
{
    private readonly List<Finding> _items = [];
    private readonly List<IEnumerable<SourceSpan>> _agreements = [];
    private List<Finding> _reported = [];

    /// <summary>What was found so far, whatever becomes of it.</summary>
    public IReadOnlyList<Finding> All => _items;

    /// <summary>What <see cref="Report"/> handed on: neither waived nor switched off.</summary>
    public IReadOnlyList<Finding> Reported => _reported;

    /// <summary>The rules that the report has not switched off.</summary>
    public IReadOnlyList<AppliedRule> Applied =>
    [
        .. from rule in Checklist.Rules
        let severity = SeverityOf(rule)
        where severity is not null
        select new AppliedRule(rule, severity.Value),
    ];

    /// <summary>Adds a finding, unless it is about last year's report. That was checked when it was built: what it states is held
    /// to be right, a finding among its cells alone is none of this report's, and where this report tells an earlier year
    /// otherwise, that is found once, as told otherwise, and not again in all that follows from it. What cannot be true at all,
    /// an error, remains, at the cell that this report can mend.</summary>
    public void Add(Finding finding)
    {
        var isOfEarlierYear = finding.About?.Period < project.Period;
        if (isOfEarlierYear && finding.Rule.Severity < Severity.Error && finding.Cells.Any(facts.IsCarried)) return;
        if (!facts.IsCarried(finding.Span)) _items.Add(finding);
        else if (finding.Cells.Select(cell => (SourceSpan?)cell).FirstOrDefault(cell => !facts.IsCarried(cell!.Value)) is { } own)
            _items.Add(finding with { Span = own });
    }

    /// <summary>Notes cells that were held against each other and agree: none of them is likely to be wrong. They are listed
    /// only where something else was found.</summary>
    public void Agree(IEnumerable<SourceSpan> cells) => _agreements.Add(cells);

    /// <summary>Hands the findings on as diagnostics, in the severities that the report chose, and those of one cause
    /// together.</summary>
    /// <returns>The findings that the report accepts, in file order.</returns>
    public IReadOnlyList<WaivedFinding> Report(DiagnosticBag diagnostics)
    {
        var used = new HashSet<Waiver>();
        var waived = new List<WaivedFinding>();
        var open = new List<Finding>();
        foreach (var finding in _items)
        {
            if (SeverityOf(finding.Rule) is null) continue;
            if (project.Waivers.FirstOrDefault(waiver => Accepts(waiver, finding)) is not { } waiver)
            {
                open.Add(finding);
                continue;
            }

            used.Add(waiver);
            waived.Add(new WaivedFinding(Diagnostic(finding, null), waiver.Reason, waiver.Span));
        }

        open.AddRange(project.Waivers.Where(waiver => !used.Contains(waiver)).Select(WaiverUse.Of)
            .Where(finding => SeverityOf(finding.Rule) is not null));
        _reported = open;
        var causes = Causes.Of(open, Cleared(open));
        foreach (var finding in open) diagnostics.Add(Diagnostic(finding, causes.GetValueOrDefault(finding)));
        return [.. waived.OrderBy(item => item.Finding.Span).ThenBy(item => item.Finding.Code, StringComparer.Ordinal)];
    }

    /// <summary>How often each cell was held against others and agreed.</summary>
    private Dictionary<SourceSpan, int> Cleared(IReadOnlyList<Finding> open)
    {
        var cleared = new Dictionary<SourceSpan, int>();
        if (open.All(finding => finding.Cells.Count == 0)) return cleared;
        foreach (var cell in _agreements.SelectMany(cells => cells)) cleared[cell] = cleared.GetValueOrDefault(cell) + 1;
        return cleared;
    }

    private Severity? SeverityOf(Rule rule) =>
        project.Severities.TryGetValue(rule.Code, out var severity) ? severity : rule.Severity;

    private Diagnostic Diagnostic(Finding finding, RelatedPlace? cause) =>
        new(finding.Rule.Code, SeverityOf(finding.Rule)!.Value, finding.Span, finding.Message)
        {
            Arithmetic = finding.Arithmetic,
            Hint = finding.Hint,
            Related = finding.Related,
            Cause = cause,
        };

    private bool Accepts(Waiver waiver, Finding finding) =>
        waiver.Rule == finding.Rule.Code
        && (waiver.File is null || waiver.File == finding.Span.File)
        && (waiver.Entity is null || waiver.Entity == finding.About?.Entity)
        && (waiver.Indicator is null || catalogue.Find(waiver.Indicator)?.Id is { } id && id == finding.About?.Indicator)
        && (waiver.Year is null || waiver.Year == finding.About?.Period.Year)
        && (waiver.Words is null
            || finding.Message.Chinese.Contains(waiver.Words, StringComparison.Ordinal)
            || finding.Message.English.Contains(waiver.Words, StringComparison.Ordinal));
}
