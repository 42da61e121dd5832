using ReportCompiler.Docx;
using ReportCompiler.Tests.Docx;

namespace ReportCompiler.Tests.WordTemplates;

/// <summary>The small report with a Word template that its layout names.</summary>
internal static class TemplateReport
{
    /// <summary>The place in <c>layout.yaml</c> that names the template.</summary>
    public const string Place = "templates/small/layout.yaml:6:16";

    private const string Layout = """
        catalogue: indicators.yaml
        outline: outline.yaml
        style: ../shared/style.yaml
        labels: {table: 表#, figure: 图#, case: 【案例#】, case_reference: 案例#}
        titles: {contents: 目录, tables: 表目录, figures: 图目录, cases: 案例目录}
        word_template: house.docx
        """;

    public static TestReport Of(byte[] template) => WithoutFile().With("templates/small/house.docx", template);

    public static TestReport Of(TemplateFile template) => Of(template.Build());

    /// <summary>The report whose layout names a file that is not there.</summary>
    public static TestReport WithoutFile() => new TestReport().With("templates/small/layout.yaml", Layout);

    /// <summary>The Word document of a report.</summary>
    public static byte[] Docx(this TestReport report)
    {
        var compiled = report.Compile();
        Assert.NotNull(compiled.Document);
        return DocxWriter.Write(compiled.Document);
    }

    /// <summary>The Word document made with a template, opened.</summary>
    public static WordFile Written(TemplateFile template) => WordFile.Of(Of(template).Docx());
}
