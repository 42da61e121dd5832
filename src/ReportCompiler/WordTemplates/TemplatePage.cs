using System.Xml.Linq;
using ReportCompiler.Documents.Styles;

namespace ReportCompiler.WordTemplates;

/// <summary>Page setup and running lines of a section of a template.</summary>
/// <param name="Size">Page and margins, upright, the gutter counted to the left margin; null where the template does not say
/// or says what no report could be printed on.</param>
/// <param name="HeaderDistance">From the sheet's upper edge to the header, in twips; null for the built-in one.</param>
/// <param name="FooterDistance">From the sheet's lower edge to the footer, in twips; null for the built-in one.</param>
/// <param name="Gutter">The gutter in twips.</param>
/// <param name="Lines">Headers and footers, with those taken over from the sections before.</param>
/// <param name="HasFirstPage">Whether its first page has running lines of its own.</param>
/// <param name="Borders">Borders of the page (<c>w:pgBorders</c>); null for none.</param>
/// <param name="Grid">The grid for lines and characters (<c>w:docGrid</c>); null for none.</param>
internal sealed record TemplatePage(
    PageStyle? Size,
    uint? HeaderDistance,
    uint? FooterDistance,
    uint Gutter,
    IReadOnlyList<RunningLine> Lines,
    bool HasFirstPage,
    XElement? Borders,
    XElement? Grid);

/// <summary>A header or footer.</summary>
/// <param name="IsHeader">True for a header.</param>
/// <param name="Kind">The pages that show it.</param>
/// <param name="Part">What it prints. Sections may share it.</param>
internal sealed record RunningLine(bool IsHeader, RunningLineKind Kind, TemplatePart Part);

/// <summary>The pages of a section that show a running line.</summary>
internal enum RunningLineKind
{
    /// <summary>All that have none of their own.</summary>
    Default,

    /// <summary>Those on the left.</summary>
    Even,

    /// <summary>The first.</summary>
    First,
}
