using System.Globalization;
using System.Text;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli.Formats;

/// <summary>Workflow commands of GitHub Actions, which show findings at the lines of a pull request.</summary>
internal static class GitHubFormat
{
    public static byte[] Make(CheckResult result)
    {
        var text = new StringBuilder();
        foreach (var finding in result.Findings) text.Append(Command(finding, result)).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Command(Diagnostic finding, CheckResult result)
    {
        var name = finding.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };
        var message = string.Join('\n', FindingText.AllLines(finding, result.Project, result.Language));
        return result.Project.Find(finding.Span.File) is { } file
            ? $"::{name} {Place(finding.Span, file)},title={finding.Code}::{EscapeData(message)}"
            // A file of the program's own layouts is not in the repository.
            : $"::{name} title={finding.Code}::{EscapeData($"{finding.Span}: {message}")}";
    }

    private static string Place(SourceSpan span, string file)
    {
        var place = $"file={EscapeProperty(file)}";
        if (span.Line == 0) return place;
        place += string.Create(CultureInfo.InvariantCulture, $",line={span.Line},col={span.Column}");
        return span.Length == 0
            ? place
            : place + string.Create(CultureInfo.InvariantCulture, $",endColumn={span.Column + span.Length}");
    }

    private static string EscapeData(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => EscapeData(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
