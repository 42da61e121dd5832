using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Documents.Styles;
using ReportCompiler.Docx.Templates;

namespace ReportCompiler.Docx.Pages;

/// <summary>The sections of the document: cover, front matter, body, and turned pages in it.</summary>
/// <param name="style">Page and text of the layout.</param>
/// <param name="cover">What the cover's page looks like.</param>
/// <param name="pages">What the others look like.</param>
internal sealed class PageSetup(StyleSheet style, PageLook cover, PageLook pages)
{
    /// <summary>Distance of the page number from the text: GB/T 9704-2012, clause 7.5.</summary>
    private const decimal FooterGap = 7;

    private const decimal HeaderGap = 8;
    private const decimal LeastDistance = 8;

    /// <summary>The cover, without page number of its own count.</summary>
    public SectionProperties Cover() => Section(cover, isLandscape: false, isFirst: true, numbers: null);

    /// <summary>Pages numbered i, ii, iii.</summary>
    public SectionProperties FrontMatter()
    {
        var numbers = new PageNumberType { Format = NumberFormatValues.LowerRoman, Start = 1 };
        return Section(pages, isLandscape: false, isFirst: true, numbers);
    }

    /// <summary>Pages of the body.</summary>
    /// <param name="isFirst">Whether they begin the body, with page 1.</param>
    /// <param name="isLandscape">Whether they are turned.</param>
    public SectionProperties Body(bool isFirst, bool isLandscape)
    {
        var numbers = new PageNumberType { Format = NumberFormatValues.Decimal };
        if (isFirst) numbers.Start = 1;
        return Section(pages, isLandscape, isFirst, numbers);
    }

    private SectionProperties Section(PageLook look, bool isLandscape, bool isFirst, PageNumberType? numbers)
    {
        var page = look.Sheet;
        var section = new SectionProperties();
        section.Append(look.Lines.Select(Reference));
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
        var margins = isLandscape
            ? Margins(look, top: page.MarginLeft, right: page.MarginTop, bottom: page.MarginRight, left: page.MarginBottom)
            : Margins(look, page.MarginTop, page.MarginRight, page.MarginBottom, page.MarginLeft);
        if (!isLandscape)
        {
            margins.Left = margins.Left! - look.Gutter;
            margins.Gutter = look.Gutter;
        }

        section.Append(margins);
        if (look.Borders is not null) section.Append(TemplateElement.In<SectionProperties>(look.Borders));
        if (numbers is not null) section.Append(numbers);
        if (look.HasFirstPage && isFirst) section.Append(new TitlePage());
        if (look.Grid is not null) section.Append(TemplateElement.In<SectionProperties>(look.Grid));
        return section;
    }

    private static OpenXmlElement Reference(RunningReference line) => line.IsHeader
        ? new HeaderReference { Type = line.Kind, Id = line.Id }
        : new FooterReference { Type = line.Kind, Id = line.Id };

    private PageMargin Margins(PageLook look, decimal top, decimal right, decimal bottom, decimal left) => new()
    {
        Top = Length.TwipsOfMillimetres(top),
        Right = Twips(right),
        Bottom = Length.TwipsOfMillimetres(bottom),
        Left = Twips(left),
        Header = look.Header ?? Twips(Math.Max(LeastDistance, top - HeaderGap - LineHeight(TextRole.Header))),
        Footer = look.Footer ?? Twips(Math.Max(LeastDistance, bottom - FooterGap - LineHeight(TextRole.PageNumber))),
        Gutter = 0,
    };

    private decimal LineHeight(TextRole role) => style[role].Size * 1.3m / Length.Points(1);

    private static uint Twips(decimal millimetres) => (uint)Length.TwipsOfMillimetres(millimetres);
}
