using System.Globalization;
using ReportCompiler.Documents;
using ReportCompiler.Pdf;

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
        var destinations = PdfFile.Read(pdf).Destinations;
        var front = document.FrontMatter.Select(section => section.Anchor).FirstOrDefault();
        return PageCount.Of(document, front, anchor => destinations.GetValueOrDefault(DestinationOf(anchor))?.Sheet);
    }

    /// <summary>The destination that an anchor's bookmark becomes in LibreOffice's PDF: what is neither letter nor digit
    /// becomes its code.</summary>
    internal static string DestinationOf(string anchor) => string.Concat(StableId.Bookmark(anchor).Select(character =>
        char.IsAsciiLetterOrDigit(character)
            ? character.ToString()
            : ((int)character).ToString("X2", CultureInfo.InvariantCulture)));
}
