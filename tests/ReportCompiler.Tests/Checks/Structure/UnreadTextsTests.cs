namespace ReportCompiler.Tests.Checks.Structure;

/// <summary>RC2719: texts that were carried over from an earlier report.</summary>
public sealed class UnreadTextsTests
{
    private const string Hint = " 请改成本年的内容，然后删去文件头的 review 一行；本年没有的案例，删去文件。";

    [Fact]
    public void Section_WithTheMark_IsListed() => Assert.Equal(
        ["sections/outlook.md:2:9 RC2719 “展望”的文字沿用2024年度的报告，还没有审阅。" + Hint],
        new TestReport().With("sections/outlook.md", "---\nreview: 2024\n---\n展望。").Messages());

    [Fact]
    public void CaseStudy_WithTheMark_IsListed() => Assert.Equal(
        ["cases/day.md:4:9 RC2719 案例“开放日”沿用2024年度的报告，还没有审阅。" + Hint],
        new TestReport().With("cases/day.md", "---\ntitle: 开放日\nsection: outlook\nreview: 2024\n---\n文。").Messages());

    [Fact]
    public void File_ListedInTheReport_IsListed() => Assert.Equal(
        ["report.yaml:7:11 RC2719 “tables/rooms.csv”沿用上年的报告，还没有审阅。 请改成本年的内容，然后从 report.yaml 的 review 中删去这一行。"],
        TestReport.OfSchool().With("report.yaml", """
            kind: school
            year: 2025
            title: [质量年度报告]
            issuer: 南湖区北山职业学校
            date: 2025-12-31
            layout: small
            review: [ tables/rooms.csv ]
            """).Messages());

    [Fact]
    public void Text_WithoutTheMark_IsSilent() => Assert.Empty(
        new TestReport().With("sections/outlook.md", "---\ntitle: 展望\n---\n展望。").Messages());

    [Fact]
    public void Text_WithTheMark_SaysSoInPrint() => Assert.Equal(
        "〔沿用2024年度报告，尚未审阅〕\n展望。",
        new TestReport().With("sections/outlook.md", "---\nreview: 2024\n---\n展望。").Text("sec-outlook"));

    [Fact]
    public void Mark_ThatIsNoYear_IsAnError() => Assert.Equal(
        ["sections/outlook.md:2:9 RC1505"],
        new TestReport().With("sections/outlook.md", "---\nreview: 是\n---\n展望。").Messages()
            .Select(message => string.Join(' ', message.Split(' ').Take(2))));
}
