using static ReportCompiler.Tests.Checks.Structure.StructureReport;

namespace ReportCompiler.Tests.Checks.Structure;

public sealed class HeadingsTests
{
    [Theory]
    [InlineData("一、甲。\n\n二、乙。\n\n四、丙。", 5, "二、", "四、", 3)]
    [InlineData("（一）甲。\n\n（三）乙。", 3, "（一）", "（三）", 2)]
    [InlineData("1、甲。\n\n2、乙。\n\n2、丙。", 5, "2、", "2、", 3)]
    [InlineData("①甲。\n\n③乙。", 3, "①", "③", 2)]
    [InlineData("九、甲。\n\n十、乙。\n\n十二、丙。", 5, "十、", "十二、", 11)]
    public void NumbersWithAGap_AreFound(string text, int line, string before, string number, int due) => Assert.Equal(
        [$"{OutlookFile}:{line}:1 RC2711 “{before}”之后是“{number}”，编号不连续。 这里应当是第 {due} 项；请改正编号，或补上缺的内容。"],
        WithText(text).Findings());

    [Fact]
    public void NumbersOfHeadingsInACase_WithAGap_AreFound() => Assert.Equal(
        [$"{CaseFile}:9:4 RC2711 “一、”之后是“三、”，编号不连续。 这里应当是第 2 项；请改正编号，或补上缺的内容。"],
        WithCase("## 一、背景\n\n文。\n\n## 三、成效\n\n文。\n").Findings());

    [Theory]
    [InlineData("一、甲。\n\n二、乙。\n\n三、丙。")]
    [InlineData("一、甲。\n\n（一）子。\n\n（二）丑。\n\n二、乙。\n\n（一）寅。")]
    [InlineData("一、甲。\n\n三年级学生多。\n\n二、乙。")]
    [InlineData("一、二年级学生参加实训。\n\n三、四年级不参加。")]
    [InlineData("1.5倍的增长。\n\n3.2倍的增长。")]
    [InlineData("第一节课讲安全。\n\n第三节课讲操作。")]
    [InlineData("（2）班获奖。\n\n（4）班参赛。")]
    [InlineData("1. 甲\n2. 乙\n4. 丙\n")]
    public void NumbersInOrderAndWords_AreSilent(string text) => Assert.Equal([], WithText(text).Findings());

    [Fact]
    public void LevelSkipped_IsFound() => Assert.Equal(
        [$"{OutlookFile}:5:6 RC2712 标题“骨干教师”是“####”，比前一个标题“队伍”深了不止一级。 请改成“### 骨干教师”。"],
        WithText("## 队伍\n\n文。\n\n#### 骨干教师\n\n文。\n").Findings());

    [Theory]
    [InlineData("## 队伍\n\n文。\n\n### 骨干教师\n\n文。\n\n## 条件\n\n文。\n")]
    [InlineData("### 队伍\n\n文。\n\n#### 骨干教师\n\n文。\n\n### 条件\n\n文。\n")]
    [InlineData("```\n## 队伍\n#### 骨干教师\n```\n")]
    public void LevelsOneByOne_AreSilent(string text) => Assert.Equal([], WithText(text).Findings());

    [Fact]
    public void HeadingOfTheSection_IsFound() => Assert.Equal(
        [$"{OutlookFile}:1:4 RC2713 标题“展望”就是本节的标题，会印两次。 请删去一个。"],
        WithText("## 展望\n\n文。\n").Findings());

    [Fact]
    public void HeadingOfTheCase_IsFound() => Assert.Equal(
        [$"{CaseFile}:5:3 RC2713 标题“工坊育人”就是案例的标题，会印两次。 请删去一个。"],
        WithCase("# 工坊育人\n\n文。\n").Findings());

    [Fact]
    public void HeadingTwice_IsFound() => Assert.Equal(
        [$"{CaseFile}:9:4 RC2713 标题“主要做法”与前一个标题相同。 请删去一个。"],
        WithCase("## 主要做法\n\n文。\n\n## 主要做法\n\n文。\n").Findings());

    [Fact]
    public void HeadingAgainUnderAnother_IsSilent() => Assert.Equal([],
        WithText("## 甲校\n\n### 做法\n\n文。\n\n## 乙校\n\n### 做法\n\n文。\n").Findings());

    [Theory]
    [InlineData("## 3.2 师资队伍\n\n文。\n", 4, "3.2")]
    [InlineData("## 1.4.1师资队伍\n\n文。\n", 4, "1.4.1")]
    [InlineData("## 一、师资队伍\n\n文。\n", 4, "一、")]
    [InlineData("# （一）师资队伍\n\n文。\n", 3, "（一）")]
    public void NumberBeforeANumberedHeading_IsFound(string text, int column, string number) => Assert.Equal(
        [$"{OutlookFile}:1:{column} RC2714 标题“师资队伍”由报告编号，前面又打了“{number}”。 请删去“{number}”。"],
        WithText(text).Findings());

    [Fact]
    public void NumberBeforeATitle_IsFound() => Assert.Equal(
        [$"{OutlookFile}:2:8 RC2714 标题“展望”由报告编号，前面又打了“八、”。 请删去“八、”。"],
        WithText("---\ntitle: 八、展望\n---\n文。\n").Findings());

    [Theory]
    [InlineData("## 2025年招生\n\n文。\n")]
    [InlineData("## 1+X证书\n\n文。\n")]
    [InlineData("## 3.15消费维权活动\n\n文。\n")]
    [InlineData("## 挑战1：生源\n\n文。\n")]
    [InlineData("## 一二·九纪念活动\n\n文。\n")]
    public void HeadingThatBeginsWithANumber_IsSilent(string text) => Assert.Equal([], WithText(text).Findings());

    [Fact]
    public void NumbersInFrontMatter_AreTheAuthors() => Assert.Equal([],
        new TestReport().With("sections/preface.md", "## 一、说明\n\n文。\n").Findings());
}
