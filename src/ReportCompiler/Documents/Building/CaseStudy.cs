using ReportCompiler.Diagnostics;
using ReportCompiler.Projects;
using ReportCompiler.Templating;

namespace ReportCompiler.Documents.Building;

/// <summary>A case study as its author wrote it.</summary>
/// <param name="Id">The file's name without ending.</param>
/// <param name="Title">The title without the school's name.</param>
/// <param name="School">The school; null for a case of the region.</param>
/// <param name="SectionId">The section that it stands in.</param>
/// <param name="Order">Its place among the school's cases of that section; cases without one come last, by file.</param>
/// <param name="Body">The text.</param>
/// <param name="Span">Where the title stands.</param>
internal sealed record CaseStudy(
    string Id, string Title, Entity? School, string SectionId, int Order, TemplateSource Body, SourceSpan Span)
{
    /// <summary>That it was carried over and not read since; null for a case of this report.</summary>
    public ReviewMark? Review { get; init; }
}
