using ReportCompiler.Checks;
using ReportCompiler.Data;
using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;

namespace ReportCompiler.Cli;

/// <summary>What the files of a build are made from.</summary>
/// <param name="Report">The compiled report.</param>
/// <param name="Document">Its document.</param>
/// <param name="Pages">Writes the Word document with its page numbers.</param>
/// <param name="Printer">Prints the page.</param>
/// <param name="Language">The language of what a copy for proof-readers adds.</param>
internal sealed record CompiledOutput(
    CompiledReport Report, ReportDocument Document, PageNumbers Pages, PagePrinter Printer, MessageLanguage Language)
{
    /// <summary>The report as data.</summary>
    public ReportData Data => field ??= ReportDataBuilder.Build(Report)
        ?? throw new InvalidOperationException("A report with a document has data.");

    /// <summary>What a copy for proof-readers holds beside the report.</summary>
    public ReviewCopy Review => field ??= new ReviewCopy(Report.Diagnostics, Report.Waived, Language)
    {
        Completeness = Report.Completeness,
    };
}
