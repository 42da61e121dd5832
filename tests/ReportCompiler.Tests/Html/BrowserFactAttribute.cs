namespace ReportCompiler.Tests.Html;

/// <summary>A test that needs a browser. It is skipped where the machine has no Chromium.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class BrowserFactAttribute : ToolFactAttribute
{
    public BrowserFactAttribute() => Need(
        SystemChromium.Path is not null,
        $"No Chromium on this machine: none of {string.Join(", ", SystemChromium.Names)} is on the PATH.");
}
