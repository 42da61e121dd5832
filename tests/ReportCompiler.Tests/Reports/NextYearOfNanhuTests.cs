using ReportCompiler.Data;
using ReportCompiler.Diffing;
using ReportCompiler.Tests.Diffing;

namespace ReportCompiler.Tests.Reports;

/// <summary>The fictional school's report of the year after, which takes last year's figures from last year's report.</summary>
public sealed class NextYearOfNanhuTests
{
    private static readonly CompiledReport Compiled = Compiler.Compile(Repository.Sample("nanhu-2026"));

    private static readonly ReportComparison Comparison = ReportComparer.Compare(
        Comparing.DataOf(Repository.Sample("nanhu-2025")), ReportDataBuilder.Build(Compiled)!);

    private static IEnumerable<string> Rows(string anchor) =>
        TableText.Of(TableText.All(Compiled.Document!).Single(table => table.Anchor == anchor)).Split('\n');

    [Fact]
    public void Report_HasOnlyTheFindingThatItsReadmeExplains()
    {
        var finding = Assert.Single(Compiled.Diagnostics);

        Assert.Equal("RC2402", finding.Code);
        Assert.Equal(("上年更正.csv", 4), (finding.Span.File, finding.Span.Line));
    }

    [Fact]
    public void Report_WaivesTheFindingThatItsReadmeExplains()
    {
        var waived = Assert.Single(Compiled.Waived);

        Assert.Contains("612册", waived.Reason, StringComparison.Ordinal);
    }

    /// <summary>The columns of 2024 and 2025 stand in last year's files only.</summary>
    [Theory]
    [InlineData("tbl-profile-figures", "2025 | 2348 | 828 | 752 | 186 | 151")]
    [InlineData("tbl-profile-figures", "2026 | 2287 | 831 | 753 | 189 | 155")] // 823 + 747 + 717; 461 + 289 + 81
    [InlineData("tbl-annex-1", "1 | 毕业生人数* | 人 | 752 | 753 | ")] // 604 + 123 + 12 + 7 + 7
    [InlineData("tbl-annex-3", "1 | 生师比* | —— | 15.55:1 | 14.75:1 | ")] // 2348 ÷ 151, 2287 ÷ 155
    [InlineData("tbl-annex-6", "2 | 年生均财政拨款水平 | 元 | 20833.77 | 22320.73 | ")] // 5104.75 万 ÷ 2287
    public void Table_HasLastYearsFiguresFromLastYearsReport(string anchor, string row) => Assert.Contains(row, Rows(anchor));

    /// <summary>Every kind of change of the structure.</summary>
    [Theory]
    [InlineData("Added Section 数字素养与人工智能应用")]
    [InlineData("Added Section 专业进退之间的衔接不够从容")]
    [InlineData("Removed Section 生源结构变化带来的挑战")]
    [InlineData("Renamed Section 服务技能型社会 → 服务全民终身学习")]
    [InlineData("Renamed Section 国际交流的基础较弱 → 国际交流的规模偏小")]
    [InlineData("Moved Section 设备更新跟不上产业升级的速度: 面临挑战 → 面临挑战")]
    [InlineData("Added Table 人工智能通识课与智能工具教学任务一览表")]
    [InlineData("Removed Table 校舍建筑面积分用途一览表")]
    [InlineData("Moved Table 主要合作企业与合作内容一览表: 机制与平台 → 双师共培")]
    [InlineData("Renamed Table 近两年办学条件一览表 → 近两年办学条件与图书资源一览表")]
    [InlineData("Added Image “三年三阶”成长导图")]
    [InlineData("Removed Image “四位一体”育人体系")]
    [InlineData("Added Case 一枚印章一项本领：学生“技能护照”的试行")]
    [InlineData("Removed Case 一次采集、处处可用：校本数据台的建设与使用")]
    [InlineData("Moved Case 给老味道建一份档案：地方小吃工艺的课程化传承: 传承优秀传统文化 → 交流与资源输出")]
    public void Structure_DiffersFromLastYearsAs(string change) =>
        Assert.Contains(change, Comparison.Structure.Select(Comparing.Structure));

    [Fact]
    public void Figures_DifferInEveryWay()
    {
        Assert.Contains(Comparison.Figures.Appeared, change => change.Id == "ai_course_students/school/2026");
        Assert.Contains(Comparison.Figures.Disappeared, change => change.Id == "three_year_graduates_asked/school/2025");
        Assert.Equal(
            ["library_books/school/2025", "library_books_per_student/school/2025", "teacher_days_guiding_abroad/school/2025"],
            Comparison.Figures.Restated.Select(change => change.Id).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["class_teachers", "library_books", "library_books_per_student"],
            Comparison.Figures.Definitions.Select(change => change.Indicator.Id).Order(StringComparer.Ordinal));
    }

    /// <summary>What the sample's README names as carried over on purpose.</summary>
    [Fact]
    public void TextCarriedOverOnPurpose_IsFound()
    {
        Assert.Contains(Comparison.CarriedOver, text =>
            text is { Kind: CarriedOverKind.StillSaysLastFigure, SectionTitle: "办学条件", Quote: "2000", Expected: "3000" });
        Assert.Contains(Comparison.CarriedOver, text => text is { Kind: CarriedOverKind.SameButYear, SectionTitle: "前　言" });
        var study = Assert.Single(Comparison.CarriedOver, text => text.IsWholeCase);
        Assert.Equal("把工位搬到家门口：社区技能服务站的实践", study.CaseTitle);
    }
}
