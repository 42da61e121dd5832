using ReportCompiler.Checks;
using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Docx;
using ReportCompiler.Docx.Pagination;
using ReportCompiler.Pdf;

namespace ReportCompiler.Tests.Docx.Printed;

/// <summary>A report of the repository as Word document and as LibreOffice prints it; everything is made once, when a test
/// first asks for it.</summary>
internal sealed class PrintedReport
{
    private readonly Lazy<CompiledReport> _compiled;
    private readonly Lazy<IReadOnlyDictionary<string, int>> _pages;
    private readonly Lazy<byte[]> _docx;
    private readonly Lazy<byte[]> _reviewCopy;
    private readonly Lazy<byte[]> _pdf;
    private readonly Lazy<IReadOnlyList<PrintedSheet>> _sheets;
    private readonly Lazy<IReadOnlyDictionary<string, PdfDestination>> _destinations;

    private PrintedReport(Func<CompiledReport> compile)
    {
        _compiled = new(compile);
        _pages = new(() => PrintedPages.Of(Document, LibreOfficeFactAttribute.LayOut)!);
        _docx = new(() => DocxWriter.Write(Document, Pages));
        _reviewCopy = new(() => DocxWriter.Write(
            Document, review: new ReviewCopy(Compiled.Diagnostics, Compiled.Waived, MessageLanguage.Chinese)));
        _pdf = new(() => LibreOfficeFactAttribute.LayOut(Docx)!);
        _sheets = new(() => PrintedText.Sheets(_pdf.Value, Document.Style.Page));
        _destinations = new(() => PdfFile.Read(_pdf.Value).Destinations);
    }

    public static PrintedReport Jiulongpo { get; } = new(() => Compiler.Compile(Repository.Sample("jiulongpo-2025")));

    public static PrintedReport Nanhu { get; } = new(() => Compiler.Compile(Repository.Sample("nanhu-2025")));

    /// <summary>Every shape of table, and pages that are hard to break.</summary>
    public static PrintedReport Torture { get; } = new(() => Compiler.Compile(Repository.TestSample("torture")));

    public CompiledReport Compiled => _compiled.Value;

    public ReportDocument Document => Compiled.Document ?? throw new InvalidOperationException("The report has errors.");

    /// <summary>The page of each anchor as the contents name it.</summary>
    public IReadOnlyDictionary<string, int> Pages => _pages.Value;

    /// <summary>The document with these pages in its contents.</summary>
    public byte[] Docx => _docx.Value;

    /// <summary>The copy for proof-readers, with estimated pages in its contents.</summary>
    public byte[] ReviewCopy => _reviewCopy.Value;

    /// <summary>The pages of the document as printed.</summary>
    public IReadOnlyList<PrintedSheet> Sheets => _sheets.Value;

    /// <summary>All sections, front matter first.</summary>
    public IEnumerable<Section> Sections => Document.FrontMatter.Concat(Document.Body).SelectMany(TestReport.WithSubsections);

    /// <summary>All blocks, those within case studies included.</summary>
    public IEnumerable<Block> Blocks => Sections.SelectMany(section => section.Blocks)
        .SelectMany(block => block is CaseBlock study ? study.Blocks.Prepend(block) : [block]);

    /// <summary>The page on which an anchor stands.</summary>
    public PrintedSheet SheetOf(string anchor) =>
        Sheets[_destinations.Value[PrintedPages.DestinationOf(anchor)].Sheet - 1];
}
