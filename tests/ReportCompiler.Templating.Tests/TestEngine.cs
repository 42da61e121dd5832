namespace ReportCompiler.Templating.Tests;

/// <summary>The engine under test.</summary>
internal static class TestEngine
{
    public static ITemplateEngine Create() => new TemplateEngine();
}
