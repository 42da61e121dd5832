namespace ReportCompiler.Data;

/// <summary>A section of the report.</summary>
/// <param name="Anchor">Unique name in the document, such as <c>sec-land</c>.</param>
/// <param name="Number">Printed number such as 2.1.1; null for front and back matter.</param>
/// <param name="Title">The heading, without the number.</param>
/// <param name="Blocks">What stands before the first subsection.</param>
/// <param name="Subsections">The subsections.</param>
public sealed record SectionData(
    string Anchor, string? Number, string Title, IReadOnlyList<BlockData> Blocks, IReadOnlyList<SectionData> Subsections)
{
    /// <summary>This section and all beneath it, in printed order.</summary>
    public IEnumerable<SectionData> WithDescendants() => Subsections.SelectMany(s => s.WithDescendants()).Prepend(this);
}

/// <summary>Text with the figures in it.</summary>
/// <param name="Text">The text; <c>\n</c> for a line break.</param>
/// <param name="Figures">The figures that come from the data, in order.</param>
public sealed record TextData(string Text, IReadOnlyList<TextFigure> Figures)
{
    /// <summary>The references to tables, figures, cases and sections, in order: what they print changes when something before
    /// their target is put in or taken out, and what they say does not.</summary>
    public IReadOnlyList<TextReference> References { get; init; } = [];

    /// <summary>Text without figures.</summary>
    public static TextData Plain(string text) => new(text, []);
}

/// <summary>A figure in a text.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">Its length in characters.</param>
/// <param name="Facts">Ids of the facts that it is, or that it was worked out from; none for a gap that no
/// source speaks of.</param>
public sealed record TextFigure(int Start, int Length, IReadOnlyList<string> Facts);

/// <summary>A reference in a text.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">Its length in characters.</param>
/// <param name="Anchor">Anchor of what it refers to.</param>
public sealed record TextReference(int Start, int Length, string Anchor);
