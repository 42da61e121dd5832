using ReportCompiler.Diagnostics;

namespace ReportCompiler.Layouts;

/// <summary>A section of the outline.</summary>
/// <param name="Id">Name in file names and references: letters, digits and hyphens.</param>
/// <param name="Title">The heading.</param>
/// <param name="Span">Where it is defined.</param>
/// <param name="Sections">Its subsections.</param>
internal sealed record OutlineSection(string Id, string Title, SourceSpan Span, IReadOnlyList<OutlineSection> Sections)
{
    /// <summary>True when every report must write something here, whatever the layout prints by itself.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The least characters that the author writes for it and its subsections; null for any.</summary>
    public int? LeastCharacters { get; init; }

    /// <summary>The section itself, then its subsections, in order.</summary>
    public IEnumerable<OutlineSection> WithDescendants() =>
        Sections.SelectMany(s => s.WithDescendants()).Prepend(this);
}
