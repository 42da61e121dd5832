using ReportCompiler.Checks;
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
    /// <summary>What a copy for proof-readers holds beside the report.</summary>
    public ReviewCopy Review { get; } = new(Report.Diagnostics, Report.Waived, Language);
}
