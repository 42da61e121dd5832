using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Documents.Styles;

namespace ReportCompiler.Docx.Pages;

/// <summary>The sections of the document: cover, front matter, body, and turned pages in it.</summary>
/// <param name="style">Page and text of the layout.</param>
/// <param name="headerId">Relationship of the running header.</param>
/// <param name="footerId">Relationship of the footer.</param>
internal sealed class PageSetup(StyleSheet style, string headerId, string footerId)
{
    /// <summary>Distance of the page number from the text: GB/T 9704-2012, clause 7.5.</summary>
    private const decimal FooterGap = 7;

    private const decimal HeaderGap = 8;
    private const decimal LeastDistance = 8;

    /// <summary>The cover, without header and page number.</summary>
    public SectionProperties Cover() => Section(isLandscape: false, hasHeader: false, numbers: null);

    /// <summary>Pages numbered i, ii, iii.</summary>
    public SectionProperties FrontMatter()
    {
        var numbers = new PageNumberType { Format = NumberFormatValues.LowerRoman, Start = 1 };
        return Section(isLandscape: false, hasHeader: true, numbers);
    }

    /// <summary>Pages of the body.</summary>
    /// <param name="isFirst">Whether they begin the body, with page 1.</param>
    /// <param name="isLandscape">Whether they are turned.</param>
    public SectionProperties Body(bool isFirst, bool isLandscape)
    {
        var numbers = new PageNumberType { Format = NumberFormatValues.Decimal };
        if (isFirst) numbers.Start = 1;
        return Section(isLandscape, hasHeader: true, numbers);
    }

    private SectionProperties Section(bool isLandscape, bool hasHeader, PageNumberType? numbers)
    {
        var page = style.Page;
        var section = new SectionProperties();
        if (hasHeader)
        {
            section.Append(
                new HeaderReference { Type = HeaderFooterValues.Default, Id = headerId },
                new FooterReference { Type = HeaderFooterValues.Default, Id = footerId });
        }

        section.Append(new SectionType { Val = SectionMarkValues.NextPage });
        section.Append(isLandscape
            ? new PageSize
            {
                Width = Twips(page.Height),
                Height = Twips(page.Width),
                Orient = PageOrientationValues.Landscape,
            }
            : new PageSize { Width = Twips(page.Width), Height = Twips(page.Height) });

        // The sheet is turned to the left, so that its head is bound where the others' left side is.
        section.Append(isLandscape
            ? Margins(top: page.MarginLeft, right: page.MarginTop, bottom: page.MarginRight, left: page.MarginBottom)
            : Margins(page.MarginTop, page.MarginRight, page.MarginBottom, page.MarginLeft));
        if (numbers is not null) section.Append(numbers);
        return section;
    }

    private PageMargin Margins(decimal top, decimal right, decimal bottom, decimal left) => new()
    {
        Top = Length.TwipsOfMillimetres(top),
        Right = Twips(right),
        Bottom = Length.TwipsOfMillimetres(bottom),
        Left = Twips(left),
        Header = Twips(Math.Max(LeastDistance, top - HeaderGap - LineHeight(TextRole.Header))),
        Footer = Twips(Math.Max(LeastDistance, bottom - FooterGap - LineHeight(TextRole.PageNumber))),
        Gutter = 0,
    };

    private decimal LineHeight(TextRole role) => style[role].Size * 1.3m / Length.Points(1);

    private static uint Twips(decimal millimetres) => (uint)Length.TwipsOfMillimetres(millimetres);
}
