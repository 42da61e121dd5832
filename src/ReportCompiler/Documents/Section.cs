namespace ReportCompiler.Documents;

/// <summary>A section with its heading.</summary>
/// <param name="Anchor">Unique name in the document, such as <c>sec-land</c>: letters, digits and hyphens.</param>
/// <param name="Level">1 for a chapter, 2 for a section, and so on; front and back matter begin with 1.</param>
/// <param name="Number">Printed number such as 2.1.1; null for front and back matter.</param>
/// <param name="Title">The heading's text, without the number.</param>
/// <param name="Blocks">What stands before the first subsection.</param>
/// <param name="Subsections">The subsections.</param>
public sealed record Section(
    string Anchor,
    int Level,
    string? Number,
    string Title,
    IReadOnlyList<Block> Blocks,
    IReadOnlyList<Section> Subsections);
