using System.Text;
using ReportCompiler.Checks;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli;

/// <summary>The explanation of a rule, for a terminal and for the guide.</summary>
internal static class RuleText
{
    private const string Indent = "  ";

    /// <summary>The explanation in lines: code and title, what it is, an example, and how a report says otherwise.</summary>
    public static IEnumerable<string> Lines(Rule rule, MessageLanguage language)
    {
        yield return $"{rule.Code}  {rule.Title.In(language)}{CheckText.Bracketed(CliText.Severity(rule.Severity)).In(language)}";
        yield return "";
        yield return Indent + rule.Explanation.In(language);
        yield return "";
        yield return Indent + CheckText.Fault.In(language) + rule.Fault.In(language);
        yield return Indent + CheckText.Mended.In(language) + rule.Mended.In(language);
        yield return "";
        yield return Indent + CheckText.InReport.In(language);
        foreach (var line in Settings(rule, language)) yield return Indent + Indent + line;
    }

    /// <summary>The explanation in Markdown, without its heading.</summary>
    public static string Markdown(Rule rule, MessageLanguage language)
    {
        var text = new StringBuilder();
        var severity = CheckText.Bracketed(CliText.Severity(rule.Severity)).In(language);
        text.Append($"**{Escape(rule.Title.In(language))}**{severity}\n\n");
        text.Append($"{Escape(rule.Explanation.In(language))}\n\n");
        text.Append($"- {CheckText.Fault.In(language)}{Escape(rule.Fault.In(language))}\n");
        text.Append($"- {CheckText.Mended.In(language)}{Escape(rule.Mended.In(language))}\n");
        return text.ToString();
    }

    /// <summary>The text as it is, where Markdown would take some of it for its own.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '~') escaped.Append('\\');
            escaped.Append(character);
        }

        return escaped.ToString();
    }

    private static IEnumerable<string> Settings(Rule rule, MessageLanguage language)
    {
        var level = SeverityName.Of(rule.Severity);
        yield return "rules:";
        yield return $"  {rule.Code}: {level}  # {CheckText.SeverityNote.In(language)}";
        if (!Checklist.IsWaivable(rule)) yield break;
        yield return "waivers:";
        yield return $"  - rule: {rule.Code}";
        yield return $"    reason: {CheckText.ReasonPlaceholder.In(language)}";
    }
}
