using ReportCompiler.Checks;
using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Docx;
using ReportCompiler.Docx.Pagination;

namespace ReportCompiler.Cli;

/// <summary>Writes the Word document with the page numbers of its contents, and knows where they came from.</summary>
/// <param name="mode">Whether LibreOffice lays the document out.</param>
/// <param name="cancellation">Ends the layout early.</param>
internal sealed class PageNumbers(PaginationMode mode, CancellationToken cancellation)
{
    /// <summary>A report of several hundred pages takes a slow machine less than this.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private (ReportDocument Document, IReadOnlyDictionary<string, int>? Pages)? _known;

    /// <summary>Where the page numbers came from, for the summary; null when no Word document was written.</summary>
    public LocalizedText? Source => _known switch
    {
        { Pages: not null } => CliText.PagesLaidOut,
        { Pages: null } => CliText.PagesEstimated,
        null => null,
    };

    /// <summary>The Word document; with a review, the copy for proof-readers.</summary>
    /// <exception cref="PaginationException">The page numbers must come from a layout, and there is none.</exception>
    public byte[] Write(ReportDocument document, ReviewCopy? review = null)
    {
        // Comments take no room in a page, so the copy for proof-readers has the pages of the report.
        if (_known is not { } known || !ReferenceEquals(known.Document, document)) _known = known = (document, LayOut(document));
        return DocxWriter.Write(document, known.Pages, review);
    }

    private IReadOnlyDictionary<string, int>? LayOut(ReportDocument document)
    {
        var program = mode == PaginationMode.Never ? null : LibreOffice.Find();
        var pages = program is null
            ? null
            : PrintedPages.Of(document, bytes => LibreOffice.ToPdf(program, bytes, Patience, cancellation));
        return pages is null && mode == PaginationMode.Always ? throw new PaginationException(program is not null) : pages;
    }
}

/// <summary>Whether LibreOffice lays the Word document out for its page numbers.</summary>
internal enum PaginationMode
{
    /// <summary>Where the machine has it.</summary>
    Auto,

    /// <summary>Yes, or the build fails.</summary>
    Always,

    /// <summary>No: the page numbers are an estimate, the same on every machine.</summary>
    Never,
}

/// <summary>The page numbers must come from a layout, and there is none.</summary>
/// <param name="isInstalled">True when LibreOffice is there and did not lay the document out.</param>
internal sealed class PaginationException(bool isInstalled) : Exception
{
    /// <summary>True when LibreOffice is there and did not lay the document out.</summary>
    public bool IsInstalled { get; } = isInstalled;
}
