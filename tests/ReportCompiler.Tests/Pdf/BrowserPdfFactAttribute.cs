using ReportCompiler.Pdf;
using ReportCompiler.Tests.Docx.Printed;

namespace ReportCompiler.Tests.Pdf;

/// <summary>A test that has a browser print the report and reads the PDF with the tools of poppler; it is skipped on a
/// machine without either.</summary>
internal sealed class BrowserPdfFactAttribute : ToolFactAttribute
{
    public BrowserPdfFactAttribute()
    {
        Need(Browser.Find() is not null, "No Chromium, Chrome or Edge on this machine.");
        Need(PdfTool.IsThere, "pdftotext and pdftoppm are not installed on this machine.");
    }
}
