using ReportCompiler.Docx.Pagination;

namespace ReportCompiler.Cli.Tests;

/// <summary>A test that needs LibreOffice.</summary>
internal sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute()
    {
        if (LibreOffice.Find() is null && Environment.GetEnvironmentVariable("REPORTC_TESTS_REQUIRE_TOOLS") != "1")
            Skip = "needs LibreOffice";
    }
}
