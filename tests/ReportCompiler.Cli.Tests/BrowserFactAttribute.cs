using ReportCompiler.Pdf;
using ReportCompiler.Tests;

namespace ReportCompiler.Cli.Tests;

/// <summary>A test that needs a browser of the Chromium family.</summary>
internal sealed class BrowserFactAttribute : ToolFactAttribute
{
    public BrowserFactAttribute() => Need(Browser.Find() is not null, "needs Chromium, Chrome or Edge");
}
