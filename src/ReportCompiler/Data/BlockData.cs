namespace ReportCompiler.Data;

/// <summary>A block of a section or case study.</summary>
public abstract record BlockData;

/// <summary>A paragraph.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text.</param>
public sealed record ParagraphData(ParagraphKind Kind, TextData Text) : BlockData;

/// <summary>What a <see cref="ParagraphData"/> is.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>Heading of a part of a case study, such as 实施背景.</summary>
    Heading,

    /// <summary>Text in a list.</summary>
    Item,

    /// <summary>Text in a quotation.</summary>
    Quote,

    /// <summary>Text printed as typed.</summary>
    Code,

    /// <summary>A footnote; it follows the block that calls it.</summary>
    Footnote,
}

/// <summary>A table.</summary>
/// <param name="Anchor">Unique name in the document.</param>
/// <param name="Label">Label of the caption, such as 表2; null for a table without caption.</param>
/// <param name="Caption">The caption without label; empty for none.</param>
/// <param name="Unit">Unit of all figures; null where there is none.</param>
/// <param name="Grids">Its parts, one under the other.</param>
/// <param name="Note">A note beneath; null for none.</param>
public sealed record TableData(
    string Anchor, string? Label, string Caption, string? Unit, IReadOnlyList<GridData> Grids, string? Note) : BlockData;

/// <summary>Rows of cells. What several cells share by merging stands in each of them, so that all rows have a cell for each
/// column.</summary>
/// <param name="Header">The rows of column heads.</param>
/// <param name="Rows">The rows of the body.</param>
public sealed record GridData(IReadOnlyList<IReadOnlyList<TextData>> Header, IReadOnlyList<IReadOnlyList<TextData>> Rows);

/// <summary>A chart.</summary>
/// <param name="Anchor">Unique name in the document.</param>
/// <param name="Label">Label of the caption, such as 图5.</param>
/// <param name="Caption">The caption without label.</param>
/// <param name="Unit">Unit of all values; null for none.</param>
/// <param name="Categories">What stands along the axis.</param>
/// <param name="Series">The series, each with a value for each category.</param>
public sealed record ChartData(
    string Anchor, string Label, string Caption, string? Unit, IReadOnlyList<string> Categories,
    IReadOnlyList<SeriesData> Series) : BlockData;

/// <summary>A series of a chart.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Values">A value for each category, as printed.</param>
public sealed record SeriesData(string Name, IReadOnlyList<TextData> Values);

/// <summary>An image.</summary>
/// <param name="Anchor">Unique name in the document.</param>
/// <param name="Label">Label of the caption, such as 图5.</param>
/// <param name="Caption">The caption without label.</param>
/// <param name="Path">Path of the image in the project; null where it cannot be shown.</param>
/// <param name="AlternativeText">What the image shows.</param>
public sealed record ImageData(
    string Anchor, string Label, string Caption, string? Path, string AlternativeText) : BlockData
{
    /// <summary>SHA-256 of the file in lower-case hexadecimal digits, by which the same picture is known wherever its file
    /// lies; null where it cannot be shown.</summary>
    public string? Digest { get; init; }
}

/// <summary>A case study.</summary>
/// <param name="Anchor">Unique name in the document.</param>
/// <param name="Label">Label of the caption, such as 【案例1】.</param>
/// <param name="Title">The title as printed, with the school's name.</param>
/// <param name="School">Full name of the school; null for a case of the region.</param>
/// <param name="Blocks">Its text.</param>
public sealed record CaseData(
    string Anchor, string Label, string Title, string? School, IReadOnlyList<BlockData> Blocks) : BlockData;
