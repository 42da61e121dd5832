namespace ReportCompiler.Tests.Html;

/// <summary>A test that needs html-validate.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HtmlValidateFactAttribute : ToolFactAttribute
{
    public HtmlValidateFactAttribute() => Need(File.Exists(HtmlChecks.HtmlValidate), HtmlChecks.Missing);
}
