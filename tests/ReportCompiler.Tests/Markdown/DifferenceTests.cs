namespace ReportCompiler.Tests.Markdown;

/// <summary>What a change in the sources changes in the Markdown.</summary>
public sealed class DifferenceTests
{
    private static TestReport Report => new TestReport()
        .With("schools/north/indicators.csv", "指标,2024,2025\n在校生数,65,70\n占地面积,500,700\n")
        .With("schools/south/indicators.csv", "指标,2024,2025\n在校生数,25,30\n占地面积,200,300\n")
        .With("tables/t.yaml", """
            caption: 规模
            stub: 学校
            rows: [{schools: all}, {total: 合计}]
            columns: [students, area]
            """)
        .With("sections/numbers.md", "占地{{ area }}平方米。在校生{{ students }}人，生均{{ area_per_student }}平方米。\n\n{{ table \"t\" }}");

    /// <summary>The school's figure is in one row, the sum in the total and the text, and what is computed of it.</summary>
    [Fact]
    public void Cell_Changed_ChangesTheLinesThatPrintIt()
    {
        var before = MarkdownText.Of(Report).Split('\n');
        var after = MarkdownText.Of(Report
            .With("schools/south/indicators.csv", "指标,2024,2025\n在校生数,25,55\n占地面积,200,300\n")).Split('\n');

        Assert.Equal(before.Length, after.Length);
        Assert.Equal(
            [
                ("在校生100人，生均10.00平方米。", "在校生125人，生均8.00平方米。"),
                ("| 南湖区南港职业学校 | 30 | 300.00 |", "| 南湖区南港职业学校 | 55 | 300.00 |"),
                ("| 合计 | 100 | 1000.00 |", "| 合计 | 125 | 1000.00 |"),
            ],
            before.Zip(after).Where(pair => pair.First != pair.Second));
    }

    [Fact]
    public void School_Added_AddsARow()
    {
        var before = MarkdownText.Of(Report).Split('\n');
        var after = MarkdownText.Of(Report
            .With("report.yaml", """
                kind: region
                year: 2025
                name: 南湖区
                title: [南湖区, 质量年度报告]
                issuer: 南湖区教育局
                date: 2025-12-31
                layout: small
                schools: [north, south, west]
                """)
            .With("schools/west/school.yaml", "name: 南湖区西山职业学校\nshort: 西山职校\nnature: 公办\nauthority: 区教育局\n")
            .With("schools/west/indicators.csv", "指标,2024,2025\n在校生数,0,0\n占地面积,0,0\n")).Split('\n');

        Assert.Equal(["| 南湖区西山职业学校 | 0 | 0.00 |"], after.Except(before));
        Assert.Empty(before.Except(after));
    }
}
