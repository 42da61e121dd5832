using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli;

/// <summary>What severities are called on the command line and in what machines read: the words of
/// <c>report.yaml</c>.</summary>
internal static class SeverityName
{
    /// <summary>The severities from the least.</summary>
    public static IReadOnlyList<(string Name, Severity Severity)> All { get; } =
        [("information", Severity.Information), ("warning", Severity.Warning), ("error", Severity.Error)];

    public static string Of(Severity severity) => All.First(choice => choice.Severity == severity).Name;

    /// <summary>The severity of a name; the least for none.</summary>
    public static Severity Parse(string? name) => All.FirstOrDefault(choice => choice.Name == name, All[0]).Severity;
}
