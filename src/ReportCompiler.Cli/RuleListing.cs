using System.Text;
using ReportCompiler.Checks;
using ReportCompiler.Diagnostics;
using Spectre.Console;
using Rule = ReportCompiler.Checks.Rule;

namespace ReportCompiler.Cli;

/// <summary>One run of <c>reportc rules</c>.</summary>
/// <param name="Asked">The rules to explain, in the order of their codes; empty for a list of all.</param>
/// <param name="IsMarkdown">Whether to write Markdown.</param>
/// <param name="Language">The language.</param>
internal sealed record RuleListing(IReadOnlyList<Rule> Asked, bool IsMarkdown, MessageLanguage Language)
{
    /// <summary>Writes to standard output.</summary>
    /// <returns>The <see cref="ExitCode"/>.</returns>
    public int Run()
    {
        if (IsMarkdown)
        {
            var page = Asked.Count == 0 ? RulesPage.Write(Language) : RulesPage.Write(Asked, Language);
            StandardOutput.Write(Encoding.UTF8.GetBytes(page));
        }
        else
        {
            StandardOutput.Try(() => Write(Terminal.Output()));
        }

        return ExitCode.Success;
    }

    private void Write(Terminal terminal)
    {
        if (Asked.Count == 0) WriteTable(terminal);
        foreach (var rule in Asked)
        {
            if (rule != Asked[0]) terminal.WriteLine();
            var isFirst = true;
            foreach (var line in RuleText.Lines(rule, Language))
            {
                terminal.WriteLine(line, new Style(decoration: isFirst ? Decoration.Bold : Decoration.None));
                isFirst = false;
            }
        }
    }

    private void WriteTable(Terminal terminal)
    {
        var severities = Checklist.Rules.Select(rule => CliText.Severity(rule.Severity).In(Language));
        var width = severities.Max(text => DisplayWidth.Of(text));
        foreach (var family in RuleFamily.All)
        {
            var rules = family.Rules.ToList();
            if (rules.Count == 0) continue;
            if (family.Rules.First() != Checklist.Rules[0]) terminal.WriteLine();
            terminal.WriteLine($"{family.Code}xx  {family.Title.In(Language)}", new Style(decoration: Decoration.Bold));
            foreach (var rule in rules)
            {
                var severity = CliText.Severity(rule.Severity).In(Language);
                var gap = new string(' ', width - DisplayWidth.Of(severity) + 2);
                terminal.WriteLine($"  {rule.Code}  {severity}{gap}{rule.Title.In(Language)}");
            }
        }
    }
}
