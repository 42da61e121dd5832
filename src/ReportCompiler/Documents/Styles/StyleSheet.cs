namespace ReportCompiler.Documents.Styles;

/// <summary>How a layout looks: one file for all outputs, in points and millimetres.</summary>
/// <param name="Page">The page.</param>
/// <param name="Text">A style for each role; every role is there.</param>
public sealed record StyleSheet(PageStyle Page, IReadOnlyDictionary<TextRole, TextStyle> Text)
{
    /// <summary>The style of a role.</summary>
    public TextStyle this[TextRole role] => Text[role];
}

/// <summary>The page, in millimetres. Defaults of the layouts: A4 with the margins of GB/T 9704-2012, clause 5.2.</summary>
/// <param name="Width">Width of the sheet.</param>
/// <param name="Height">Height of the sheet.</param>
/// <param name="MarginTop">Margin above the text.</param>
/// <param name="MarginBottom">Margin beneath the text.</param>
/// <param name="MarginLeft">Margin left of the text.</param>
/// <param name="MarginRight">Margin right of the text.</param>
public sealed record PageStyle(
    decimal Width, decimal Height, decimal MarginTop, decimal MarginBottom, decimal MarginLeft, decimal MarginRight)
{
    /// <summary>Width of the text area in millimetres.</summary>
    public decimal TextWidth => Width - MarginLeft - MarginRight;

    /// <summary>Height of the text area in millimetres.</summary>
    public decimal TextHeight => Height - MarginTop - MarginBottom;
}

/// <summary>How text of one role is set.</summary>
/// <param name="EastAsianFonts">Font families for Chinese text, the preferred one first; at least one.</param>
/// <param name="LatinFonts">Font families for Latin text and digits, the preferred one first; at least one.</param>
/// <param name="Size">Size in points.</param>
/// <param name="IsBold">Bold.</param>
/// <param name="LinePitch">Exact distance of lines in points; null for the font's own.</param>
/// <param name="FirstLineIndent">Indent of the first line in characters (em).</param>
/// <param name="SpaceBefore">Space above in points.</param>
/// <param name="SpaceAfter">Space beneath in points.</param>
/// <param name="Alignment">Alignment.</param>
/// <param name="Color">Colour as six hexadecimal digits (RRGGBB); 000000 for black.</param>
public sealed record TextStyle(
    IReadOnlyList<string> EastAsianFonts,
    IReadOnlyList<string> LatinFonts,
    decimal Size,
    bool IsBold,
    decimal? LinePitch,
    decimal FirstLineIndent,
    decimal SpaceBefore,
    decimal SpaceAfter,
    TextAlignment Alignment,
    string Color);

/// <summary>Alignment of a paragraph.</summary>
public enum TextAlignment
{
    /// <summary>From the left.</summary>
    Left,

    /// <summary>Centred.</summary>
    Centre,

    /// <summary>To the right.</summary>
    Right,

    /// <summary>Both edges flush.</summary>
    Justified,
}

/// <summary>The roles that text has in a report.</summary>
public enum TextRole
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>The title on the cover.</summary>
    Title,

    /// <summary>Issuer and date on the cover.</summary>
    CoverLine,

    /// <summary>Heading of a chapter, and of the preface and the contents.</summary>
    Heading1,

    /// <summary>Heading of a section.</summary>
    Heading2,

    /// <summary>Heading of a subsection.</summary>
    Heading3,

    /// <summary>Heading of the fourth level.</summary>
    Heading4,

    /// <summary>Entry of the contents, first level.</summary>
    Contents1,

    /// <summary>Entry of the contents, second level.</summary>
    Contents2,

    /// <summary>Entry of the contents, third level.</summary>
    Contents3,

    /// <summary>Entry of the lists of tables, figures and cases.</summary>
    ListEntry,

    /// <summary>Caption of a table or figure.</summary>
    Caption,

    /// <summary>Text in the body of a table.</summary>
    TableText,

    /// <summary>Column heads of a table.</summary>
    TableHead,

    /// <summary>Note beneath a table.</summary>
    TableNote,

    /// <summary>Title of a case study.</summary>
    CaseTitle,

    /// <summary>Heading of a part of a case study.</summary>
    CaseHeading,

    /// <summary>Running text of a case study.</summary>
    CaseText,

    /// <summary>Quotation.</summary>
    Quote,

    /// <summary>Text printed as typed.</summary>
    Code,

    /// <summary>Footnote.</summary>
    Footnote,

    /// <summary>Running header.</summary>
    Header,

    /// <summary>Page number.</summary>
    PageNumber,
}
