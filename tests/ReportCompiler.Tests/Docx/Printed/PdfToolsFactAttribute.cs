using ReportCompiler.Docx.Pagination;

namespace ReportCompiler.Tests.Docx.Printed;

/// <summary>A test that has LibreOffice print the document and reads the PDF with the tools of poppler; it is skipped on a
/// machine without either.</summary>
internal sealed class PdfToolsFactAttribute : ToolFactAttribute
{
    public PdfToolsFactAttribute()
    {
        Need(LibreOffice.Find() is not null, "LibreOffice is not installed on this machine.");
        Need(PdfTool.IsThere, "pdftotext and pdftoppm are not installed on this machine.");
    }
}
