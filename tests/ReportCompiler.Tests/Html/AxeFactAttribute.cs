namespace ReportCompiler.Tests.Html;

/// <summary>A test that needs a browser and axe.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AxeFactAttribute : BrowserFactAttribute
{
    public AxeFactAttribute() => Need(File.Exists(HtmlChecks.Axe), HtmlChecks.Missing);
}
