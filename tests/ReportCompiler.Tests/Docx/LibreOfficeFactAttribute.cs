using ReportCompiler.Docx.Pagination;

namespace ReportCompiler.Tests.Docx;

/// <summary>A test that needs LibreOffice; it is skipped on a machine without.</summary>
internal sealed class LibreOfficeFactAttribute : ToolFactAttribute
{
    public LibreOfficeFactAttribute() =>
        Need(LibreOffice.Find() is not null, "LibreOffice is not installed on this machine.");

    public static byte[]? LayOut(byte[] docx) => LibreOffice.ToPdf(LibreOffice.Find()!, docx, TimeSpan.FromMinutes(3));
}
