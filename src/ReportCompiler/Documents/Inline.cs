using ReportCompiler.Templating;

namespace ReportCompiler.Documents;

/// <summary>A run of text inside a block.</summary>
public abstract record Inline;

/// <summary>Plain text, without line breaks.</summary>
/// <param name="Text">The text; never empty.</param>
public sealed record TextRun(string Text) : Inline;

/// <summary>A figure that comes from the data.</summary>
/// <param name="Text">The figure as printed, with its unit sign (%) if any.</param>
/// <param name="Origin">Where it came from.</param>
public sealed record BoundFigure(string Text, Origin Origin) : Inline;

/// <summary>Emphasised text.</summary>
/// <param name="Content">What is emphasised.</param>
public sealed record Emphasis(IReadOnlyList<Inline> Content) : Inline;

/// <summary>Strongly emphasised text.</summary>
/// <param name="Content">What is emphasised.</param>
public sealed record Strong(IReadOnlyList<Inline> Content) : Inline;

/// <summary>Raised text, as in m².</summary>
/// <param name="Content">What is raised.</param>
public sealed record Superscript(IReadOnlyList<Inline> Content) : Inline;

/// <summary>Lowered text, as in CO₂.</summary>
/// <param name="Content">What is lowered.</param>
public sealed record Subscript(IReadOnlyList<Inline> Content) : Inline;

/// <summary>Text in a fixed-width font.</summary>
/// <param name="Text">The text; never empty.</param>
public sealed record Code(string Text) : Inline;

/// <summary>A line break inside a paragraph or cell.</summary>
public sealed record LineBreak : Inline;

/// <summary>A link out of the document.</summary>
/// <param name="Target">Address: http, https or mailto.</param>
/// <param name="Content">The text.</param>
public sealed record Link(string Target, IReadOnlyList<Inline> Content) : Inline;

/// <summary>A reference to a table, figure, case or section of this document.</summary>
/// <param name="Anchor">Anchor of what it refers to; it exists.</param>
/// <param name="Text">What is printed, such as 表2, 图5, 案例3 or 2.1.1.</param>
public sealed record CrossReference(string Anchor, string Text) : Inline;

/// <summary>A small image inside running text.</summary>
/// <param name="Image">The image.</param>
/// <param name="AlternativeText">What the image shows; never empty.</param>
public sealed record InlineImage(ImageResource Image, string AlternativeText) : Inline;

/// <summary>A footnote at the place that calls it.</summary>
/// <param name="Number">The number, from 1 through the whole document.</param>
/// <param name="Blocks">The note.</param>
public sealed record Footnote(int Number, IReadOnlyList<Block> Blocks) : Inline;
