namespace ReportCompiler.Tests.Layouts;

/// <summary>Which version of a catalogue a report of 2025 is compiled with.</summary>
public sealed class CatalogueFilesTests
{
    private static TestReport Report(params string[] years)
    {
        var report = new TestReport()
            .With("templates/small/layout.yaml", """
                catalogue: [indicators.yaml, versions/]
                outline: outline.yaml
                style: ../shared/style.yaml
                labels: {table: 表#, figure: 图#, case: 【案例#】, case_reference: 案例#}
                titles: {contents: 目录, tables: 表目录, figures: 图目录, cases: 案例目录}
                """)
            .With("region/totals.csv", "指标,2025\n在校生数,1\n")
            .With("sections/numbers.md", "{{ version }}");
        foreach (var year in years)
            report.With($"templates/small/versions/{year}.yaml", $"indicators: {{version: {{formula: students * {year}}}}}\n");
        return report;
    }

    [Fact]
    public void Folder_HasTheYear_TakesIt() => Assert.Equal("2025", Report("2024", "2025", "2026").Text("sec-numbers"));

    [Fact]
    public void Folder_LacksTheYear_TakesTheLatestBefore() =>
        Assert.Equal("2024", Report("2022", "2024", "2026").Text("sec-numbers"));

    [Fact]
    public void Folder_HasOnlyLaterYears_TakesTheEarliestAndSaysSo()
    {
        var report = Report("2027", "2026");
        Assert.Equal("2026", report.Text("sec-numbers"));
        Assert.Equal(
            ["templates/small/layout.yaml:1:30 RC0104 没有 2025 年或更早的指标目录，用了“templates/small/versions/2026.yaml”。 "
                + "如果 2025 年的指标与它不同，请在工程中另建“templates/small/versions/2025.yaml”。"],
            report.Messages());
    }

    [Fact]
    public void Folder_OtherFiles_AreNoVersions() =>
        Assert.Equal("2025", Report("2025").With("templates/small/versions/notes.yaml", "notes: 1\n").Text("sec-numbers"));

    [Fact]
    public void Folder_IsEmpty_IsAnError() => Assert.Contains(
        "templates/small/layout.yaml:1:30 RC0103 文件夹“templates/small/versions”中没有按年度命名的指标目录。 "
            + "请放入 2025.yaml 这样的文件，或改写文件名。",
        Report().Messages());
}
