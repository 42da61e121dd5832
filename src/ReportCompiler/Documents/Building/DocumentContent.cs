using ReportCompiler.Layouts;
using ReportCompiler.Tables;

namespace ReportCompiler.Documents.Building;

/// <summary>The document, with what it was made from.</summary>
/// <param name="Document">The document.</param>
/// <param name="Sections">The outline, front matter first, with the sections that the author adds; each section is followed
/// by its subsections.</param>
/// <param name="Texts">The author's texts by section.</param>
/// <param name="Cases">The case studies in the order of their sections.</param>
/// <param name="Tables">The tables that have a description, in the order printed.</param>
internal sealed record DocumentContent(
    ReportDocument Document,
    IReadOnlyList<OutlineSection> Sections,
    IReadOnlyDictionary<string, SectionText> Texts,
    IReadOnlyList<CaseStudy> Cases,
    IReadOnlyList<PrintedTable> Tables);

/// <summary>A table with the description that it was made from.</summary>
/// <param name="Description">The description.</param>
/// <param name="Block">The table.</param>
internal sealed record PrintedTable(TableDescription Description, TableBlock Block);
