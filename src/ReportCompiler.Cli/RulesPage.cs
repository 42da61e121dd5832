using System.Text;
using ReportCompiler.Checks;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli;

/// <summary>The guide's page of rules, in Markdown.</summary>
internal static class RulesPage
{
    /// <summary>The page: what it is, a table of all rules, and each explained under its family.</summary>
    public static string Write(MessageLanguage language)
    {
        var page = new StringBuilder();
        page.Append($"# {CheckText.RulesPageTitle.In(language)}\n\n{CheckText.RulesPageIntroduction.In(language)}\n\n");
        WriteTable(page, language);
        foreach (var family in RuleFamily.All)
        {
            var rules = family.Rules.ToList();
            if (rules.Count == 0) continue;
            page.Append($"\n## {family.Code}xx {RuleText.Escape(family.Title.In(language))}\n");
            foreach (var rule in rules) page.Append($"\n### {rule.Code}\n\n{RuleText.Markdown(rule, language)}");
        }

        return page.ToString();
    }

    /// <summary>Some rules of the page.</summary>
    public static string Write(IEnumerable<Rule> rules, MessageLanguage language) =>
        string.Join('\n', rules.Select(rule => $"### {rule.Code}\n\n{RuleText.Markdown(rule, language)}"));

    private static void WriteTable(StringBuilder page, MessageLanguage language)
    {
        page.Append($"| {CheckText.Code.In(language)} | {CheckText.Severity.In(language)} | {CheckText.Rule.In(language)} |\n");
        page.Append("|---|---|---|\n");
        foreach (var rule in Checklist.Rules)
        {
            // The heading of a rule is its code alone, so that a link to it holds in both languages.
            var link = $"[{rule.Code}](#{rule.Code.ToLowerInvariant()})";
            var severity = CliText.Severity(rule.Severity).In(language);
            page.Append($"| {link} | {severity} | {RuleText.Escape(rule.Title.In(language))} |\n");
        }
    }
}
