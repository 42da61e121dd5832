using ReportCompiler.Docx.Pagination;

namespace ReportCompiler.Tests.Docx;

/// <summary>A test that needs LibreOffice; it is skipped on a machine without.</summary>
internal sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute()
    {
        if (LibreOffice.Find() is null) Skip = "LibreOffice is not installed on this machine.";
    }

    public static byte[]? LayOut(byte[] docx) => LibreOffice.ToPdf(LibreOffice.Find()!, docx, TimeSpan.FromMinutes(3));
}
