namespace ReportCompiler.Tests.Html;

/// <summary>A test that needs a browser. It is skipped where the machine has no Chromium.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (SystemChromium.Path is null)
            Skip = $"No Chromium on this machine: none of {string.Join(", ", SystemChromium.Names)} is on the PATH.";
    }
}
