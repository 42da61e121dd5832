using ReportCompiler.Documents.Styles;
using ReportCompiler.Indicators;
using ReportCompiler.WordTemplates;

namespace ReportCompiler.Layouts;

/// <summary>Outline, catalogue, styles and wording of a kind of report: a folder under <c>templates/</c>.</summary>
/// <param name="Folder">Path of the folder, without a slash at the end.</param>
/// <param name="Catalogue">The indicators it knows.</param>
/// <param name="FrontMatter">Unnumbered sections before the contents.</param>
/// <param name="Chapters">The chapters.</param>
/// <param name="BackMatter">Unnumbered sections after the chapters, such as the annex tables.</param>
/// <param name="Style">Page and styles.</param>
/// <param name="Wording">Labels and titles.</param>
internal sealed record Layout(
    string Folder,
    Catalogue Catalogue,
    IReadOnlyList<OutlineSection> FrontMatter,
    IReadOnlyList<OutlineSection> Chapters,
    IReadOnlyList<OutlineSection> BackMatter,
    StyleSheet Style,
    Wording Wording)
{
    /// <summary>What it expects of the texts.</summary>
    public TextExpectations Expectations { get; init; } = TextExpectations.None;

    /// <summary>The Word file whose look the Word document takes over; null for none.</summary>
    public WordTemplate? WordTemplate { get; init; }

    /// <summary>Path of the template that the layout may have for a section.</summary>
    public string SectionTemplate(string id) => $"{Folder}/sections/{id}.md";

    /// <summary>All sections with their subsections, in order.</summary>
    public IEnumerable<OutlineSection> AllSections =>
        FrontMatter.Concat(Chapters).Concat(BackMatter).SelectMany(s => s.WithDescendants());
}
