using ReportCompiler.Checks;
using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Documents.Building;
using ReportCompiler.Indicators;

namespace ReportCompiler;

/// <summary>What a compilation gives.</summary>
/// <param name="Document">The document; null when there are errors.</param>
/// <param name="Diagnostics">Everything that the author should know, in file order.</param>
/// <param name="Waived">The findings that the report accepts, in file order; they are not among the diagnostics.</param>
/// <param name="Summary">How much there is.</param>
public sealed record CompiledReport(
    ReportDocument? Document, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<WaivedFinding> Waived,
    ReportSummary Summary)
{
    /// <summary>The rules that the report was held against, in the order of their codes; empty when it could not be read so
    /// far.</summary>
    public IReadOnlyList<AppliedRule> Rules { get; init; } = [];

    /// <summary>How much of what is asked for was stated, the report's subject first; empty when the report could not be read
    /// so far.</summary>
    public IReadOnlyList<EntityCompleteness> Completeness =>
        field ??= Figures is null || Content is null ? [] : CompletenessReport.Of(Figures, Content);

    /// <summary>The figures; null when the report could not be read so far.</summary>
    internal FigureSource? Figures { get; init; }

    /// <summary>What the document was made from; null when the report could not be read so far.</summary>
    internal DocumentContent? Content { get; init; }
}

/// <summary>How much a report holds.</summary>
/// <param name="Sections">Sections of the body, of all levels.</param>
/// <param name="Tables">Tables with a caption.</param>
/// <param name="Figures">Figures.</param>
/// <param name="Cases">Case studies.</param>
/// <param name="Facts">Values that the sources state.</param>
public sealed record ReportSummary(int Sections, int Tables, int Figures, int Cases, int Facts);
