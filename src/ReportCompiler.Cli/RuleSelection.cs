using ReportCompiler.Checks;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli;

/// <summary>Rules as they are named on the command line: by code, or by the two digits of a family.</summary>
internal static class RuleSelection
{
    /// <summary>The names in the words of a command line, which may be lists.</summary>
    public static IEnumerable<string> Names(IEnumerable<string> words) => words.SelectMany(word =>
        word.Split([',', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The rules that a name means, in the order of their codes: <c>RC2101</c> one, <c>RC21</c> or <c>RC21xx</c>
    /// its family; none for a name that is not known.</summary>
    public static IReadOnlyList<Rule> Find(string name)
    {
        var code = name.ToUpperInvariant();
        var family = code.EndsWith("XX", StringComparison.Ordinal) ? code[..^2] : code;
        return [.. Checklist.Rules.Where(rule => rule.Code == code || RuleFamily.CodeOf(rule) == family)];
    }

    /// <summary>What is wrong with a name that means no rule, and the one that was probably meant.</summary>
    public static LocalizedText Unknown(string name) => CheckText.UnknownRule(name, NearestName.Find(
        name, Checklist.Rules.SelectMany(rule => (string[])[rule.Code, RuleFamily.CodeOf(rule)]).Distinct()));
}
