using ReportCompiler.Docx.Pagination;
using ReportCompiler.Tests;

namespace ReportCompiler.Cli.Tests;

/// <summary>A test that needs LibreOffice.</summary>
internal sealed class LibreOfficeFactAttribute : ToolFactAttribute
{
    public LibreOfficeFactAttribute() => Need(LibreOffice.Find() is not null, "needs LibreOffice");
}
