using System.Text.Json;
using ReportCompiler.Data;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli.Formats;

/// <summary>Places in SARIF: the parts of a <c>location</c> (3.28). Files are named from the folder that the check was
/// started in, which in a CI is the repository.</summary>
internal static class SarifPlaces
{
    /// <summary>The base of the report's files.</summary>
    public const string Sources = "SRCROOT";

    /// <summary>The base of the files that come with the program.</summary>
    public const string Program = "REPORTC";

    /// <summary>Says what a base is. Where it is differs between machines, so that is left out.</summary>
    public static void WriteBase(Utf8JsonWriter json, string name, string description) => json.WriteObject(name, () =>
        json.WriteObject("description", () => json.WriteString("text", description)));

    public static void Write(Utf8JsonWriter json, SourceSpan span, ProjectFolder project) =>
        json.WriteObject("physicalLocation", () =>
        {
            var path = project.Find(span.File);
            json.WriteObject("artifactLocation", () =>
            {
                json.WriteString("uri", Encode(path ?? span.File));
                json.WriteString("uriBaseId", path is null ? Program : Sources);
            });
            if (span.Line > 0) json.WriteObject("region", () => WriteRegion(json, span));
        });

    private static void WriteRegion(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteNumber("startLine", span.Line);
        json.WriteNumber("startColumn", span.Column);
        json.WriteNumber("endColumn", span.Column + span.Length);
    }

    private static string Encode(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
