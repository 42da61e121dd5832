using System.Globalization;
using ReportCompiler.Data;
using ReportCompiler.Docx;
using ReportCompiler.Html;
using ReportCompiler.Markdown;

namespace ReportCompiler.Tests.Reports;

/// <summary>The same sources give the same bytes.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public void Compile_Twice_GivesTheSame() => AssertSame(Outputs(), Outputs());

    /// <summary>A culture whose every convention is another: decimal sign, minus sign, percent sign, dates.</summary>
    [Fact]
    public void Compile_InAnotherCulture_GivesTheSame()
    {
        var expected = Outputs();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = OtherCulture();
            AssertSame(expected, Outputs());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static CultureInfo OtherCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.PercentSymbol = "pct";
        culture.DateTimeFormat.DateSeparator = "x";
        culture.DateTimeFormat.ShortDatePattern = "d/yyyy/M";
        return culture;
    }

    private static (string Messages, string Html, byte[] Docx, string Markdown, byte[] Data, byte[] Facts) Outputs()
    {
        var report = Compiler.Compile(Repository.Sample("jiulongpo-2025"));
        var data = ReportDataBuilder.Build(report)!;
        var messages = report.Diagnostics.Select(d => $"{d.Span} {d.Code} {d.Message.Chinese} {d.Message.English}");
        return (
            string.Join('\n', messages), HtmlWriter.Write(report.Document!), DocxWriter.Write(report.Document!),
            MarkdownWriter.Write(report.Document!), ReportDataWriter.Write(data), FactsCsv.Write(data));
    }

    private static void AssertSame(
        (string Messages, string Html, byte[] Docx, string Markdown, byte[] Data, byte[] Facts) expected,
        (string Messages, string Html, byte[] Docx, string Markdown, byte[] Data, byte[] Facts) actual)
    {
        Assert.Equal(expected.Messages, actual.Messages);
        Assert.Equal(expected.Html, actual.Html);
        Assert.Equal(expected.Docx, actual.Docx);
        Assert.Equal(expected.Markdown, actual.Markdown);
        Assert.Equal(expected.Data, actual.Data);
        Assert.Equal(expected.Facts, actual.Facts);
    }
}
