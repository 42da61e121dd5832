using System.Text;
using ReportCompiler.Checks;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli.Formats;

/// <summary>Findings for a person: each with its source line, then the accepted ones with their reasons, then how many
/// there are.</summary>
internal static class TextFormat
{
    public static byte[] Make(CheckResult result)
    {
        using var text = new StringWriter { NewLine = "\n" };
        Write(result, Terminal.To(text));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static void Write(CheckResult result, Terminal terminal)
    {
        new DiagnosticPrinter(terminal, result.Project.World, result.Language).Print(result.Findings);
        if (result.IsQuiet) return;
        if (result.Waived.Count > 0)
        {
            if (result.Findings.Count > 0) terminal.WriteLine();
            terminal.WriteLine(CheckText.WaivedHeading(result.Waived.Count).In(result.Language));
            foreach (var waived in result.Waived) WriteWaived(waived, result, terminal);
        }

        if (result.Findings.Count + result.Waived.Count > 0) terminal.WriteLine();
        terminal.WriteLine(CliText.Findings(result.Counts).In(result.Language));
    }

    private static void WriteWaived(WaivedFinding waived, CheckResult result, Terminal terminal)
    {
        var finding = waived.Finding;
        var severity = CliText.Severity(finding.Severity).In(result.Language);
        var message = finding.Message.In(result.Language);
        terminal.WriteLine(SourceExcerpt.Clean($"  {finding.Span}: {severity} {finding.Code}: {message}"));
        var place = waived.Waiver.ToString();
        var reason = CheckText.Reason.In(result.Language) + waived.Reason
            + CheckText.Bracketed(new LocalizedText(place, place)).In(result.Language);
        terminal.WriteLine(SourceExcerpt.Clean($"    {reason}"));
    }
}
