using ReportCompiler.Markdown;

namespace ReportCompiler.Tests.Markdown;

/// <summary>The Markdown of small reports.</summary>
internal static class MarkdownText
{
    /// <summary>The whole report.</summary>
    public static string Of(TestReport report)
    {
        var compiled = report.Compile();
        Assert.NotNull(compiled.Document);
        return MarkdownWriter.Write(compiled.Document);
    }

    /// <summary>What stands in the section 规模 of a report, without its heading and the empty line at the end.</summary>
    public static string OfSection(TestReport report)
    {
        const string Heading = "### 1.2 规模\n\n";
        var markdown = Of(report);
        var start = markdown.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length;
        return markdown[start..markdown.IndexOf("\n\n## 2 展望\n", StringComparison.Ordinal)];
    }

    /// <summary>What a narrative becomes.</summary>
    public static string OfText(string text) => OfSection(new TestReport().With("sections/numbers.md", text));
}
