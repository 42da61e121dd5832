using ReportCompiler.Diagnostics;

namespace ReportCompiler.Indicators;

/// <summary>Checks that definitions name known indicators, and that a formula never reads, by any way round, its own
/// indicator.</summary>
internal static class FormulaGraph
{
    public static void Check(Catalogue catalogue, DiagnosticBag diagnostics)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var indicator in catalogue.Indicators)
        {
            Visit(indicator, [], done, catalogue, diagnostics);
            foreach (var name in (string?[])[indicator.Weight, indicator.PartOf, indicator.ShareOf])
                Require(name, indicator.Id, indicator.Span, catalogue, diagnostics);
        }

        foreach (var rule in catalogue.Rules)
            foreach (var name in rule.Left.Variables.Concat(rule.Right.Variables).Where(name => !FormulaScope.IsFunction(name)))
                Require(name, rule.Id, rule.Span, catalogue, diagnostics);

        foreach (var annex in catalogue.Annexes)
            foreach (var row in annex.Rows)
                Require(row.Indicator, annex.Name, row.Span, catalogue, diagnostics);
    }

    private static void Require(
        string? name, string owner, SourceSpan span, Catalogue catalogue, DiagnosticBag diagnostics)
    {
        if (name is not null && catalogue.Find(name) is null)
            diagnostics.Add(IndicatorDiagnostics.UnknownReference(
                span, owner, name, NearestName.Find(name, catalogue.IndicatorNames)));
    }

    private static void Visit(
        Indicator indicator, List<Indicator> path, HashSet<string> done, Catalogue catalogue, DiagnosticBag diagnostics)
    {
        if (done.Contains(indicator.Id)) return;
        var start = path.IndexOf(indicator);
        if (start >= 0)
        {
            diagnostics.Add(IndicatorDiagnostics.FormulaCycle(
                indicator.Span, [.. path[start..].Append(indicator).Select(i => i.Id)]));
            return;
        }

        path.Add(indicator);
        foreach (var name in indicator.Formula?.Variables ?? [])
        {
            if (FormulaScope.IsFunction(name)) continue;
            if (catalogue.Find(name) is { } input)
                Visit(input, path, done, catalogue, diagnostics);
            else
                diagnostics.Add(IndicatorDiagnostics.FormulaUnknown(
                    indicator.Span, indicator.Id, name, NearestName.Find(name, catalogue.IndicatorNames)));
        }

        path.RemoveAt(path.Count - 1);
        done.Add(indicator.Id);
    }
}
