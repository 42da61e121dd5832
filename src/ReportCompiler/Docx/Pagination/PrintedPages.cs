using ReportCompiler.Documents;

namespace ReportCompiler.Docx.Pagination;

/// <summary>The pages on which a laid-out Word document prints what its contents name.</summary>
public static class PrintedPages
{
    /// <summary>Has the document laid out and reads the printed page of every anchor in its contents.</summary>
    /// <param name="document">The report.</param>
    /// <param name="layOut">Makes a PDF of a Word document, with a named destination for each bookmark; null when it
    /// cannot. See <see cref="LibreOffice.ToPdf"/>.</param>
    /// <returns>What <see cref="DocxWriter.Write"/> takes as its page numbers; null when the document cannot be laid out or
    /// the PDF does not tell every page.</returns>
    public static IReadOnlyDictionary<string, int>? Of(ReportDocument document, Func<byte[], byte[]?> layOut)
    {
        if (layOut(DocxWriter.Write(document)) is not { } pdf) return null;
        var sheets = PdfPages.OfDestinations(pdf);
        var front = Sheet(document.FrontMatter);
        var body = Sheet([.. document.Body]);
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
