using System.Text;
using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;
using ReportCompiler.Starting;

namespace ReportCompiler.Tests.Starting;

/// <summary>The next year's project, made from last year's.</summary>
public sealed class NextYearTests
{
    private const string Report = """
        # 南湖区的报告
        kind: school
        year: '2024-2025学年' # 学年
        title:
          - "质量年度报告（2024—2025学年）"
          - 二〇二五年十二月
        issuer: 南湖区北山职业学校
        date: 2026-01-15
        layout: small # 版式

        # 上年没有报告
        emblem: images/emblem.png
        waivers:
          - rule: RC2501
            reason: 2025年扩招

        # 轻重
        rules: {RC2502: off}

        """;

    [Fact]
    public void Report_KeepsItsLines_WithTheNewYear() => Assert.Equal("""
        # 南湖区的报告
        kind: school
        year: '2025-2026学年' # 学年
        title:
          - "质量年度报告（2025—2026学年）"
          - 二〇二六年十二月
        issuer: 南湖区北山职业学校
        date: 2027-01-15
        layout: small # 版式
        previous: ../nanhu-2025

        # 上年没有报告
        emblem: images/emblem.png

        # 轻重
        rules: {RC2502: off}

        """, TextOf(Old(), "report.yaml"));

    [Fact]
    public void Waivers_StayBehind_AndAreCounted() => Assert.Equal(1, Start(Old()).Waivers);

    [Fact]
    public void Previous_OfLastYear_IsReplaced() => Assert.Contains(
        "\nprevious: ../nanhu-2025\n",
        TextOf(Old().With("report.yaml", Report.Replace("# 上年没有报告", "previous: ../nanhu-2024", StringComparison.Ordinal))
            .With("../nanhu-2024/report.yaml", "kind: school\nyear: 2024\ntitle: 报告\nissuer: 校\ndate: 2024-12-31\nlayout: small\n")
            .With("../nanhu-2024/school.yaml", "name: 校\n"), "report.yaml"), StringComparison.Ordinal);

    [Theory]
    // Years as columns: last year's column is the new year's, and earlier ones are left out.
    [InlineData("指标,2023年,2024年,2025年\n在校生数,210,231,240\n", "指标,2026年\n在校生数,\n")]
    // The order of the columns, remarks and quotes stay.
    [InlineData("2025,\"指标\",2024,说明\n240,\"在校生数\",231,\"全日制,含五年制\"\n", "2026,\"指标\",说明\n,\"在校生数\",\"全日制,含五年制\"\n")]
    // What is said of last year's figure goes; how it was asked for stays.
    [InlineData("指标,2025,备注\n在校生数,240,比上年多\n", "指标,2026,备注\n在校生数,,\n")]
    // Years as rows.
    [InlineData("年度,在校生数,教职工数\n2024,231,126\n2025,240,130\n", "年度,在校生数,教职工数\n2026,,\n")]
    [InlineData("指标,年度,区内,合计\n在校生数,2024学年,9,9\n在校生数,2025学年,8,8\n", "指标,年度,区内,合计\n在校生数,2026学年,,\n")]
    // No year at all: the report's.
    [InlineData("生源地,在校生数\n区内,200\n市外,40\n", "生源地,在校生数\n区内,\n市外,\n")]
    // Tabs, empty rows and columns without a name.
    [InlineData("\n指标\t\t2025\n\n在校生数\t\t240\n", "\n指标\t\t2026\n\n在校生数\t\t\n")]
    // A line end within quotes.
    [InlineData("指标,说明,2025\n在校生数,\"一\n二\",240\n教职工数,,130\n", "指标,说明,2026\n在校生数,\"一\n二\",\n教职工数,,\n")]
    public void Table_KeepsItsRows_WithoutFigures(string old, string expected) =>
        Assert.Equal(expected, TextOf(Old().With("indicators.csv", old), "indicators.csv"));

    [Fact]
    public void Table_OfEarlierYearsOnly_IsLeftToLastYearsProject() => Assert.DoesNotContain(
        "history.csv", Start(Old().With("history.csv", "指标,2023\n在校生数,210\n")).Files.Select(file => file.Path));

    [Fact]
    public void Table_IsSavedAsItWas()
    {
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
        var started = Start(Old().With("indicators.csv", gb18030.GetBytes("指标,2025\r\n在校生数,240\r\n")));
        Assert.Equal("指标,2026\r\n在校生数,\r\n", gb18030.GetString(Content(started, "indicators.csv")));
    }

    [Fact]
    public void Text_IsMarked()
    {
        var started = Start(Old().With("sections/outlook.md", "---\ntitle: 展望\n---\n2025年。\n"));
        Assert.Equal("---\nreview: 2025\ntitle: 展望\n---\n2025年。\n", Text(started, "sections/outlook.md"));
        Assert.Equal("---\nreview: 2025\n---\n\n前言。", Text(started, "sections/preface.md"));
        Assert.Equal(4, started.Texts);
    }

    [Fact]
    public void Text_ThatNobodyReadLastYear_KeepsItsMark() => Assert.Equal(
        "---\nreview: 2024\n---\n展望。",
        TextOf(Old().With("sections/outlook.md", "---\nreview: 2024\n---\n展望。"), "sections/outlook.md"));

    [Fact]
    public void OtherFiles_AreCarriedAsTheyAre()
    {
        byte[] image = [1, 2, 3];
        var started = Start(Old().With("images/emblem.png", image).With("tables/rooms.csv", "楼,2025\n一号楼,1\n"));
        Assert.Equal(image, Content(started, "images/emblem.png"));
        Assert.Equal("楼,2025\n一号楼,1\n", Text(started, "tables/rooms.csv"));
    }

    [Fact]
    public void TablesOfTexts_AreListedToBeRead() => Assert.Contains(
        "layout: small # 版式\nprevious: ../nanhu-2025\nreview:\n  - tables/rooms.csv\n  - 'tables/校 舍.csv'\n",
        TextOf(Old().With("tables/rooms.csv", "楼\n一号楼\n").With("tables/校 舍.csv", "楼\n一号楼\n"), "report.yaml"),
        StringComparison.Ordinal);

    [Fact]
    public void FiguresThatLastYearCarriedItself_AreWrittenDown()
    {
        var started = Start(Old()
            .With("report.yaml", Report.Replace("# 上年没有报告", "previous: ../nanhu-2024", StringComparison.Ordinal))
            .With("../nanhu-2024/report.yaml", "kind: school\nyear: 2024\ntitle: 报告\nissuer: 校\ndate: 2024-12-31\nlayout: small\n")
            .With("../nanhu-2024/school.yaml", "name: 校\n")
            .With("../nanhu-2024/a.csv", "指标,2023,2024\n在校生数,210,231\n教职工数,/,126\n")
            .With("../nanhu-2024/b.csv", "指标,生源地,2024\n在校生数,区内,200\n")
            .With("indicators.csv", "指标,2024,2025\n教职工数,126,130\n"));
        Assert.Equal("\uFEFF指标,2023,2024\n在校生数,210,231\n教职工数,/,\n", Text(started, "earlier.csv"));
        Assert.Equal("\uFEFF指标,生源地,2024\n在校生数,区内,200\n", Text(started, "earlier-origin.csv"));
    }

    [Fact]
    public void Project_WithErrors_IsNotCarriedOn() => Assert.Equal(
        ["RC1502"], Problems(Old().With("indicators.csv", "指标,2025\n在校生熟,1\n")));

    [Fact]
    public void Year_ThatIsNotLater_IsRefused() => Assert.Equal(["RC0015"], Problems(Old(), 2025));

    [Fact]
    public void Report_InBraces_IsRefused() => Assert.Equal(
        ["RC0016"], Problems(Old().With(
            "report.yaml", "{kind: school, year: 2025, title: 报告, issuer: 校, date: 2025-12-31, layout: small}")));

    private static Project Old() => new();

    private static StartedProject Start(Project project)
    {
        var diagnostics = new DiagnosticBag();
        var started = NextYear.Start(project.Own, project.Around, null, "../nanhu-2025", diagnostics);
        Assert.Equal([], diagnostics.InFileOrder().Where(d => d.Severity == Severity.Error).Select(d => d.Message.Chinese));
        return started!;
    }

    private static IEnumerable<string> Problems(Project project, int? year = null)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(NextYear.Start(project.Own, project.Around, year, "../nanhu-2025", diagnostics));
        return diagnostics.InFileOrder().Where(d => d.Severity == Severity.Error).Select(d => d.Code);
    }

    private static string TextOf(Project project, string path) => Text(Start(project), path);

    private static string Text(StartedProject started, string path) => Encoding.UTF8.GetString(Content(started, path));

    private static byte[] Content(StartedProject started, string path) => started.Files.Single(file => file.Path == path).Content;

    /// <summary>Last year's project of one school, and what lies around it.</summary>
    private sealed class Project
    {
        public Project()
        {
            With("report.yaml", Report).With("school.yaml", "name: 南湖区北山职业学校\nshort: 北山职校\n");
            foreach (var section in (string[])["preface=前言。", "schools=学校。", "numbers=规模。", "outlook=展望。"])
                With($"sections/{section.Split('=')[0]}.md", section.Split('=')[1]);
        }

        public MemoryWorld Own { get; } = [];

        public IWorld Around => new OverlayWorld(_around, TestReport.Layout);

        private readonly MemoryWorld _around = [];

        public Project With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

        public Project With(string path, byte[] content)
        {
            (path.StartsWith("../", StringComparison.Ordinal) ? _around : Own).Add(path, content);
            return this;
        }
    }
}
