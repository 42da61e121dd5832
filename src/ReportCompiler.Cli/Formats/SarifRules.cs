using System.Text.Json;
using ReportCompiler.Checks;
using ReportCompiler.Data;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli.Formats;

/// <summary>Rules in SARIF: <c>reportingDescriptor</c> (3.49).</summary>
internal static class SarifRules
{
    /// <summary>Where a rule stands in the run's list; null for the code of a message that is no rule's.</summary>
    public static int? IndexOf(string code)
    {
        for (var index = 0; index < Checklist.Rules.Count; index++)
            if (Checklist.Rules[index].Code == code) return index;
        return null;
    }

    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    public static void Write(Utf8JsonWriter json, Rule rule, MessageLanguage language)
    {
        json.WriteString("id", rule.Code);
        json.WriteString("name", Name(rule));
        WriteText(json, "shortDescription", rule.Title.In(language));
        WriteText(json, "fullDescription", rule.Explanation.In(language));
        json.WriteObject("help", () =>
        {
            json.WriteString("text", string.Join('\n', RuleText.Lines(rule, language)));
            json.WriteString("markdown", RuleText.Markdown(rule, language));
        });
        json.WriteObject("defaultConfiguration", () => json.WriteString("level", Level(rule.Severity)));
    }

    /// <summary>The rules that the report has switched off or given another severity; null for a severity of none. Where
    /// the report could not be read, nothing is known of its choices.</summary>
    public static IEnumerable<(Rule Rule, Severity? Severity)> Changed(CheckResult result)
    {
        if (result.Applied.Count == 0) return [];
        var applied = result.Applied.ToDictionary(applied => applied.Rule.Code, applied => (Severity?)applied.Severity);
        return Checklist.Rules.Select(rule => (Rule: rule, Severity: applied.GetValueOrDefault(rule.Code)))
            .Where(choice => choice.Severity != choice.Rule.Severity);
    }

    /// <summary>A choice of the report: <c>configurationOverride</c> (3.51).</summary>
    public static void WriteChange(Utf8JsonWriter json, (Rule Rule, Severity? Severity) change)
    {
        json.WriteObject("descriptor", () =>
        {
            json.WriteString("id", change.Rule.Code);
            json.WriteNumber("index", IndexOf(change.Rule.Code)!.Value);
        });
        json.WriteObject("configuration", () =>
        {
            if (change.Severity is { } severity) json.WriteString("level", Level(severity));
            else json.WriteBoolean("enabled", false);
        });
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text) =>
        json.WriteObject(name, () => json.WriteString("text", text));

    /// <summary>An identifier made of the English title, the same in every language.</summary>
    private static string Name(Rule rule) => string.Concat(rule.Title.English
        .Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit)))
        .Where(word => word.Length > 0)
        .Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
