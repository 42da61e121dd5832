using System.Text.Json;
using ReportCompiler.Checks;
using ReportCompiler.Data;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli.Formats;

/// <summary>Findings in SARIF 2.1.0, the OASIS standard that code scanning services read. The texts are in the language
/// that was asked for; section numbers below are those of the standard.</summary>
internal static class SarifFormat
{
    private const string Schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static byte[] Make(CheckResult result) => JsonText.Make(json =>
    {
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteObjects("runs", [result], _ => WriteRun(json, result));
    });

    private static void WriteRun(Utf8JsonWriter json, CheckResult result)
    {
        var language = result.Language == MessageLanguage.English ? "en" : "zh-CN";
        json.WriteObject("tool", () => json.WriteObject("driver", () =>
        {
            json.WriteString("name", Product.Name);
            json.WriteString("version", Product.Version);
            json.WriteString("semanticVersion", Product.Version);
            json.WriteString("language", language);
            json.WriteObjects("rules", Checklist.Rules, rule => SarifRules.Write(json, rule, result.Language));
        }));
        json.WriteObjects("invocations", [result], _ =>
        {
            json.WriteBoolean("executionSuccessful", true);
            json.WriteObjects(
                "ruleConfigurationOverrides", SarifRules.Changed(result), change => SarifRules.WriteChange(json, change));
        });
        json.WriteString("language", language);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteObject("originalUriBaseIds", () =>
        {
            SarifPlaces.WriteBase(json, SarifPlaces.Sources, CheckText.SourcesBase.In(result.Language));
            SarifPlaces.WriteBase(json, SarifPlaces.Program, CheckText.ProgramBase.In(result.Language));
        });
        var fingerprints = new Fingerprints();
        var findings = result.Findings.Select(finding => (Finding: finding, Waived: (WaivedFinding?)null))
            .Concat(result.Waived.Select(waived => (waived.Finding, Waived: (WaivedFinding?)waived)));
        json.WriteObjects("results", findings, item =>
            WriteResult(json, item.Finding, item.Waived, fingerprints.Of(item.Finding), result));
    }

    private static void WriteResult(
        Utf8JsonWriter json, Diagnostic finding, WaivedFinding? waived, string fingerprint, CheckResult result)
    {
        json.WriteString("ruleId", finding.Code);
        if (SarifRules.IndexOf(finding.Code) is { } index) json.WriteNumber("ruleIndex", index);
        json.WriteString("level", SarifRules.Level(finding.Severity));
        WriteMessage(json, string.Join('\n', FindingText.Lines(finding, result.Language)));
        json.WriteObjects("locations", [finding.Span], span => SarifPlaces.Write(json, span, result.Project));
        var id = 0;
        json.WriteObjects("relatedLocations", FindingText.Places(finding), place =>
        {
            json.WriteNumber("id", ++id);
            SarifPlaces.Write(json, place.Span, result.Project);
            WriteMessage(json, place.Note.In(result.Language));
        });
        json.WriteObject("partialFingerprints", () => json.WriteString("reportc/v1", fingerprint));
        // Where one result of a run has suppressions, all must have (3.27.23): none is an empty list.
        json.WriteObjects<WaivedFinding>("suppressions", waived is null ? [] : [waived], item =>
        {
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", item.Reason);
            json.WriteObject("location", () => SarifPlaces.Write(json, item.Waiver, result.Project));
        });
    }

    private static void WriteMessage(Utf8JsonWriter json, string text) =>
        json.WriteObject("message", () => json.WriteString("text", text));
}
