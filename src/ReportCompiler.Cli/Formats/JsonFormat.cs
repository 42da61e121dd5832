using System.Text.Json;
using ReportCompiler.Checks;
using ReportCompiler.Data;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli.Formats;

/// <summary>Findings for programs, in both languages; <c>docs/schemas/check.schema.json</c> describes it. A name is always
/// there: what a finding does not have is null.</summary>
internal static class JsonFormat
{
    /// <summary>Grows when a name goes or changes its meaning; new names may come without.</summary>
    private const int Version = 1;

    public static byte[] Make(CheckResult result) => JsonText.Make(json =>
    {
        json.WriteNumber("version", Version);
        json.WriteTool();
        json.WriteString("project", result.Project.RelativePath);
        json.WriteObject("summary", () =>
        {
            json.WriteNumber("errors", result.Counts.Errors);
            json.WriteNumber("warnings", result.Counts.Warnings);
            json.WriteNumber("notes", result.Counts.Notes);
            json.WriteNumber("waived", result.Counts.Waived);
        });
        json.WriteObjects("findings", result.Findings, finding => Write(json, finding));
        json.WriteObjects("waived", result.Waived, waived =>
        {
            json.WriteObject("finding", () => Write(json, waived.Finding));
            json.WriteString("reason", waived.Reason);
            Write(json, "waiver", waived.Waiver);
        });
    });

    private static void Write(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteString("code", finding.Code);
        Write(json, "rule", Checklist.Rules.FirstOrDefault(rule => rule.Code == finding.Code)?.Title);
        json.WriteString("severity", SeverityName.Of(finding.Severity));
        Write(json, "message", finding.Message);
        Write(json, "place", finding.Span);
        Write(json, "arithmetic", finding.Arithmetic);
        Write(json, "hint", finding.Hint);
        json.WriteObjects("related", finding.Related, related => Write(json, related));
        if (finding.Cause is { } cause) json.WriteObject("cause", () => Write(json, cause));
        else json.WriteNull("cause");
    }

    private static void Write(Utf8JsonWriter json, RelatedPlace related)
    {
        Write(json, "place", related.Span);
        Write(json, "note", related.Note);
    }

    private static void Write(Utf8JsonWriter json, string name, LocalizedText? text)
    {
        if (text is not { } both)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteObject(name, () =>
        {
            json.WriteString("zh", both.Chinese);
            json.WriteString("en", both.English);
        });
    }

    /// <summary>The place; a file as a whole has no line.</summary>
    private static void Write(Utf8JsonWriter json, string name, SourceSpan span) => json.WriteObject(name, () =>
    {
        json.WriteString("file", span.File);
        foreach (var (part, number) in (ReadOnlySpan<(string, int)>)
            [("line", span.Line), ("column", span.Column), ("length", span.Length)])
        {
            if (span.Line == 0) json.WriteNull(part);
            else json.WriteNumber(part, number);
        }
    });
}
