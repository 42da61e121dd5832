using ReportCompiler.Data;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli.Comparing;

/// <summary>One of two compared reports.</summary>
/// <param name="Source">Where it comes from.</param>
/// <param name="Report">The compiled report; null where there were only data.</param>
/// <param name="Data">Its data; null where it has errors.</param>
internal sealed record ComparedReport(ReportSource Source, CompiledReport? Report, ReportData? Data)
{
    /// <summary>Compiles a project, or takes the data that there are.</summary>
    public static ComparedReport Read(ReportSource source)
    {
        if (source.World is not { } world) return new ComparedReport(source, null, source.Data);
        var report = Compiler.Compile(world);
        return new ComparedReport(source, report, ReportDataBuilder.Build(report));
    }

    /// <summary>Prints why it cannot be compared. What else the checks found is the affair of <c>reportc check</c>.</summary>
    public void PrintErrors(Terminal terminal, MessageLanguage language)
    {
        if (Source.World is not { } world || Report is not { } report) return;
        terminal.WriteLine(DiffText.HasErrors(Source.Name).In(language));
        new DiagnosticPrinter(terminal, world, language)
            .Print([.. report.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)]);
    }
}
