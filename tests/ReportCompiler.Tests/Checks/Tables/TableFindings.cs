using ReportCompiler.Diagnostics;

namespace ReportCompiler.Tests.Checks.Tables;

/// <summary>What the checks of tables find in a small report.</summary>
internal static class TableFindings
{
    /// <summary>A report that prints one table of texts, from <c>tables/t.csv</c>.</summary>
    public static TestReport Printing(string csv) => Printing("社团", csv);

    /// <summary>A report that prints one table of texts under a caption.</summary>
    public static TestReport Printing(string caption, string csv) => new TestReport()
        .With("tables/t.csv", csv)
        .With("tables/t.yaml", $"caption: {caption}\nsource: t.csv\n")
        .With("sections/numbers.md", "{{ table \"t\" }}");

    /// <summary>The findings of tables and years, a line each: <c>file:line:column code message ｜ calculation</c>. The report
    /// must compile.</summary>
    public static IReadOnlyList<string> Of(TestReport report)
    {
        var compiled = report.Compile();
        Assert.NotNull(compiled.Document);
        return
        [
            .. compiled.Diagnostics
                .Where(d => d.Code.StartsWith("RC26", StringComparison.Ordinal) || d.Code == "RC2502")
                .Select(Describe),
        ];
    }

    private static string Describe(Diagnostic diagnostic)
    {
        var arithmetic = diagnostic.Arithmetic is { } text ? $" ｜ {text.Chinese}" : "";
        return $"{diagnostic.Span} {diagnostic.Code} {diagnostic.Message.Chinese}{arithmetic}";
    }
}
