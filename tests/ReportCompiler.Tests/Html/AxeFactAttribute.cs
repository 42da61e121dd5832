namespace ReportCompiler.Tests.Html;

/// <summary>A test that needs a browser and axe.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AxeFactAttribute : BrowserFactAttribute
{
    public AxeFactAttribute()
    {
        if (!File.Exists(HtmlChecks.Axe)) Skip ??= HtmlChecks.Missing;
    }
}
