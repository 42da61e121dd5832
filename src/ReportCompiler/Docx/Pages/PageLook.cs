using System.Xml.Linq;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Documents.Styles;

namespace ReportCompiler.Docx.Pages;

/// <summary>What pages of one kind look like apart from their text.</summary>
/// <param name="Sheet">Page and margins, a gutter counted to the left margin.</param>
/// <param name="Header">From the sheet's upper edge to the header, in twips; null to set it above the text.</param>
/// <param name="Footer">From the sheet's lower edge to the footer, in twips; null to set it beneath the text.</param>
/// <param name="Lines">Headers and footers.</param>
internal sealed record PageLook(PageStyle Sheet, uint? Header, uint? Footer, IReadOnlyList<RunningReference> Lines)
{
    /// <summary>The gutter in twips.</summary>
    public uint Gutter { get; init; }

    /// <summary>Whether the first page has running lines of its own.</summary>
    public bool HasFirstPage { get; init; }

    /// <summary>Borders of the page, as Word's element; null for none.</summary>
    public XElement? Borders { get; init; }

    /// <summary>The grid for lines and characters, as Word's element; null for none.</summary>
    public XElement? Grid { get; init; }
}

/// <summary>The reference to a header or footer.</summary>
/// <param name="IsHeader">True for a header.</param>
/// <param name="Kind">The pages that show it.</param>
/// <param name="Id">Its relationship.</param>
internal sealed record RunningReference(bool IsHeader, HeaderFooterValues Kind, string Id);
