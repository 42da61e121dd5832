namespace ReportCompiler.Documents;

/// <summary>A block of the document.</summary>
public abstract record Block;

/// <summary>A paragraph of running text.</summary>
/// <param name="Content">The text.</param>
public sealed record Paragraph(IReadOnlyList<Inline> Content) : Block;

/// <summary>A bulleted or numbered list.</summary>
/// <param name="IsOrdered">True for a numbered list.</param>
/// <param name="Start">Number of the first item; meaningless for a bulleted list.</param>
/// <param name="Items">The items, each a run of blocks.</param>
public sealed record ListBlock(bool IsOrdered, int Start, IReadOnlyList<IReadOnlyList<Block>> Items) : Block;

/// <summary>A quotation.</summary>
/// <param name="Blocks">What is quoted.</param>
public sealed record Quote(IReadOnlyList<Block> Blocks) : Block;

/// <summary>Text printed as typed, in a fixed-width font.</summary>
/// <param name="Text">The text, lines separated by <c>\n</c>, without one at the end.</param>
public sealed record CodeBlock(string Text) : Block;

/// <summary>A rule that separates two paragraphs.</summary>
public sealed record ThematicBreak : Block;

/// <summary>An image with its caption beneath.</summary>
/// <param name="Anchor">Unique name in the document, such as <c>fig-campus</c>.</param>
/// <param name="Caption">Label and text.</param>
/// <param name="Image">The image; null where it cannot be shown.</param>
/// <param name="AlternativeText">What the image shows, for those who cannot see it, or what stands in the place of one that
/// cannot be shown; never empty.</param>
public sealed record FigureBlock(string Anchor, Caption Caption, ImageResource? Image, string AlternativeText) : Block;

/// <summary>A case study (典型案例), printed in a frame.</summary>
/// <param name="Anchor">Unique name in the document, such as <c>case-workshop</c>.</param>
/// <param name="Caption">Label (such as 【案例1】) and title as printed, with the school's name.</param>
/// <param name="School">Full name of the school; null for a case of the region.</param>
/// <param name="Topic">The title without the school's name.</param>
/// <param name="Blocks">The text and figures; a <see cref="CaseHeading"/> begins each part.</param>
public sealed record CaseBlock(
    string Anchor, Caption Caption, string? School, string Topic, IReadOnlyList<Block> Blocks) : Block;

/// <summary>Heading of a part of a case study, such as 实施背景; not numbered and not in the contents.</summary>
/// <param name="Title">The heading's text.</param>
public sealed record CaseHeading(string Title) : Block;
