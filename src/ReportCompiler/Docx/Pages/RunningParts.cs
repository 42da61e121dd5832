using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Documents;
using ReportCompiler.Docx.Templates;
using ReportCompiler.WordTemplates;

namespace ReportCompiler.Docx.Pages;

/// <summary>Adds the headers and footers to a document: the template's, and the built-in ones where it has none.</summary>
internal static class RunningParts
{
    private const string HeaderId = "header";
    private const string FooterId = "footer";

    /// <summary>Header and footer.</summary>
    private static readonly bool[] Both = [true, false];

    /// <summary>What the pages look like with them.</summary>
    public static PageSetup Add(MainDocumentPart main, ReportDocument document)
    {
        var sheet = document.Style.Page;
        if (document.WordTemplate is not { } template)
        {
            var plain = new PageLook(sheet, Header: null, Footer: null, []);
            return new PageSetup(document.Style, plain, plain with { Lines = BuiltIn(main, document, Both) });
        }

        var lines = new TemplateLines(main);
        var pages = template.Pages.Lines;
        var lacking = Both.Where(isHeader => !pages.Any(line => line.IsHeader == isHeader));
        return new PageSetup(
            document.Style,
            Look(template.Cover, lines.Embed(template.Cover.Lines)),
            Look(template.Pages, [.. lines.Embed(pages), .. BuiltIn(main, document, lacking)]));

        PageLook Look(TemplatePage page, IReadOnlyList<RunningReference> references) =>
            new(page.Size ?? sheet, page.HeaderDistance, page.FooterDistance, references)
            {
                Gutter = page.Size is null ? 0 : page.Gutter,
                HasFirstPage = page.HasFirstPage,
                Borders = page.Borders,
                Grid = page.Grid,
            };
    }

    /// <summary>The report's title above and the page number beneath, on pages of both sides.</summary>
    private static List<RunningReference> BuiltIn(MainDocumentPart main, ReportDocument document, IEnumerable<bool> isHeader)
    {
        var references = new List<RunningReference>();
        foreach (var header in isHeader)
        {
            var id = header ? HeaderId : FooterId;
            if (header) main.AddNewPart<HeaderPart>(id).Header = RunningLines.Header(document.Properties.Title);
            else main.AddNewPart<FooterPart>(id).Footer = RunningLines.Footer();
            references.Add(new RunningReference(header, HeaderFooterValues.Default, id));
            if (document.WordTemplate is { HasEvenPages: true })
                references.Add(new RunningReference(header, HeaderFooterValues.Even, id));
        }

        return references;
    }
}
