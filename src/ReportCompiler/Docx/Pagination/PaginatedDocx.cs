using ReportCompiler.Documents;
using ReportCompiler.Docx.Review;

namespace ReportCompiler.Docx.Pagination;

/// <summary>A Word document and where its page numbers come from.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="IsLaidOut">True when the pages in the contents are those of a laid-out document; false when they are an
/// estimate, which Word is asked to refresh.</param>
public sealed record PaginatedDocx(byte[] Bytes, bool IsLaidOut)
{
    /// <summary>Writes a report with the page numbers of its own layout: writes it, has it laid out, and writes it
    /// again.</summary>
    /// <param name="document">The report.</param>
    /// <param name="layOut">Makes a PDF of a Word document, with a named destination for each bookmark; null when it
    /// cannot. See <see cref="LibreOffice.ToPdf"/>.</param>
    /// <param name="review">What a copy for proof-readers holds beside the report; null for the report itself. The
    /// pages are those of the report: comments take no room in it.</param>
    public static PaginatedDocx Write(ReportDocument document, Func<byte[], byte[]?> layOut, ReviewCopy? review = null)
    {
        var estimated = DocxWriter.Write(document);
        if (layOut(estimated) is not { } pdf || PrintedPages(document, pdf) is not { } pages)
        {
            return new PaginatedDocx(DocxWriter.Write(document, null, review), IsLaidOut: false);
        }

        return new PaginatedDocx(DocxWriter.Write(document, pages, review), IsLaidOut: true);
    }

    /// <summary>The printed page of every anchor in the contents; null if the PDF does not tell one of them.</summary>
    private static Dictionary<string, int>? PrintedPages(ReportDocument document, byte[] pdf)
    {
        var sheets = PdfPages.OfDestinations(pdf);
        var front = Sheet(document.FrontMatter);
        var body = Sheet(document.Chapters);
        var frontMatter = document.FrontMatter.Select(section => section.Anchor).ToHashSet(StringComparer.Ordinal);
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in document.Contents.SelectMany(list => list.Entries))
        {
            // Front matter and body each begin with page 1.
            var first = frontMatter.Contains(entry.Anchor) ? front : body;
            if (first is null || SheetOf(entry.Anchor) is not { } sheet) return null;
            pages[entry.Anchor] = sheet - first.Value + 1;
        }

        return pages;

        int? Sheet(IReadOnlyList<Section> sections) => sections.Count == 0 ? null : SheetOf(sections[0].Anchor);

        int? SheetOf(string anchor) =>
            sheets.TryGetValue(PdfPages.DestinationOf(StableId.Bookmark(anchor)), out var sheet) ? sheet : null;
    }
}
