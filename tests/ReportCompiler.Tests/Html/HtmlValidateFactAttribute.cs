namespace ReportCompiler.Tests.Html;

/// <summary>A test that needs html-validate.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HtmlValidateFactAttribute : FactAttribute
{
    public HtmlValidateFactAttribute()
    {
        if (!File.Exists(HtmlChecks.HtmlValidate)) Skip = HtmlChecks.Missing;
    }
}
