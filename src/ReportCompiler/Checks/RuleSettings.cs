using ReportCompiler.Diagnostics;
using ReportCompiler.Projects;
using ReportCompiler.Sources;

namespace ReportCompiler.Checks;

/// <summary>Reads what <c>report.yaml</c> says about rules: severities under <c>rules</c>, accepted findings under
/// <c>waivers</c>.</summary>
internal static class RuleSettings
{
    /// <summary>What an entry under <c>waivers</c> is called.</summary>
    public static readonly LocalizedText WaiverTerm = new("豁免", "waiver");

    private static readonly LocalizedText RulesTerm = new("规则", "rules");

    private static readonly IReadOnlyList<(string Name, (bool, Severity?) Value)> Levels =
    [
        ("off", (true, null)), ("information", (true, Severity.Information)), ("warning", (true, Severity.Warning)),
        ("error", (true, Severity.Error)),
    ];

    /// <summary>The severities by code of the rule; null for one that is switched off.</summary>
    public static IReadOnlyDictionary<string, Severity?> ReadSeverities(YamlFields report, DiagnosticBag diagnostics)
    {
        var severities = new Dictionary<string, Severity?>(StringComparer.Ordinal);
        if (report.Map("rules", RulesTerm) is not { } fields) return severities;
        foreach (var code in report.Entries("rules", RulesTerm).Select(entry => entry.Key))
        {
            var level = fields.Choice(code.Text, Levels);
            if (!IsKnown(code, diagnostics) || level is not { } chosen) continue;
            severities[code.Text] = chosen.Item2;
        }

        return severities;
    }

    /// <summary>The waivers; those that say something wrong are reported and left out.</summary>
    public static IReadOnlyList<Waiver> ReadWaivers(
        IReadOnlyList<YamlFields> waivers, IReadOnlyList<Entity> entities, DiagnosticBag diagnostics) =>
        [.. waivers.Select(fields => ReadWaiver(fields, entities, diagnostics)).OfType<Waiver>()];

    private static Waiver? ReadWaiver(YamlFields fields, IReadOnlyList<Entity> entities, DiagnosticBag diagnostics)
    {
        var rule = fields.RequiredScalar("rule");
        var reason = fields.RequiredScalar("reason");
        var entity = fields.Scalar("entity");
        var known = entity is null ? null : entities.FirstOrDefault(e => e.Names.Contains(entity.Text, StringComparer.Ordinal));
        var waiver = new Waiver(
            rule?.Text ?? "", fields.Text("file"), known?.Id, fields.Text("indicator"),
            fields.Integer("year", 1949, 2999), fields.Text("words"), reason?.Text ?? "", rule?.Span ?? fields.Span);
        fields.End();
        if (entity is not null && known is null)
        {
            diagnostics.Add(RuleDiagnostics.UnknownEntity(
                entity.Span, entity.Text, NearestName.Find(entity.Text, entities.SelectMany(e => e.Names))));
            return null;
        }

        return rule is null || reason is null || !IsKnown(rule, diagnostics) ? null : waiver;
    }

    private static bool IsKnown(YamlScalar code, DiagnosticBag diagnostics)
    {
        if (Checklist.Rules.Any(rule => rule.Code == code.Text)) return true;
        diagnostics.Add(RuleDiagnostics.UnknownRule(
            code.Span, code.Text, NearestName.Find(code.Text, Checklist.Rules.Select(rule => rule.Code))));
        return false;
    }
}
