using static ReportCompiler.Tests.Checks.Structure.StructureReport;

namespace ReportCompiler.Tests.Checks.Structure;

public sealed class LeftoversTests
{
    private const string Instructions = "instructions: [此处填写, 请填写, 字数要求, 示例：]\n";

    [Theory]
    [InlineData("此处填写主要做法。", 1, "此处填写")]
    [InlineData("学校简介（请填写建校时间）。", 6, "请填写")]
    [InlineData("字数要求：800字以内。", 1, "字数要求")]
    [InlineData("学校开展活动。【请在此处插入图片】", 8, "【请在此处插入图片】")]
    public void Guidance_IsFound(string text, int column, string words) => Assert.Equal(
        [$"{OutlookFile}:1:{column} RC2707 “{words}”是模板里的填写说明。 请换成正文，或删去。"],
        WithText(text, Instructions).Findings());

    [Theory]
    [InlineData("表单上印着“请填写真实姓名”几个字。")]
    [InlineData("班主任通知家长请填写问卷。")]
    [InlineData("作文的字数要求由600字提高到800字。")]
    [InlineData("详见【案例1】和【说明】。")]
    [InlineData("文。<!-- 此处填写主要做法 -->")]
    public void OrdinaryWords_AreNoGuidance(string text) => Assert.Equal([], WithText(text, Instructions).Findings());

    [Fact]
    public void Guidance_OnlyTheLayoutKnows() => Assert.Equal([], WithText("此处填写主要做法。").Findings());

    [Theory]
    [InlineData("学校于20XX年建成。", 4, "20XX年")]
    [InlineData("学校于20××年建成。", 4, "20××年")]
    [InlineData("与ＸＸ公司签订协议。", 2, "ＸＸ公司")]
    [InlineData("××学校坚持立德树人。", 1, "××学校")]
    [InlineData("课程表（略）。", 4, "（略）")]
    [InlineData("就业数据待补充。", 5, "待补充")]
    [InlineData("TODO：写成效。", 1, "TODO")]
    [InlineData("Lorem ipsum dolor sit amet.", 1, "Lorem ipsum")]
    public void Gap_IsFound(string text, int column, string words) => Assert.Equal(
        [$"{OutlookFile}:1:{column} RC2708 “{words}”是还没有填的空。 请填上，或删去这句话。"],
        WithText(text).Findings());

    [Theory]
    [InlineData("实训室为3×4排布，另有5××6排布。")]
    [InlineData("学生张××获一等奖，李××老师获指导奖。")]
    [InlineData("师资力量有待补充，待补充的岗位已公布。")]
    [InlineData("开展1+X证书试点，购买XXL号工装。")]
    [InlineData("代码中写`TODO`，模板写{{ \"××学校\" | string.size }}字。")]
    [InlineData("学校建成TODOist平台。")]
    [InlineData("战略（略图）见附件。")]
    public void OrdinaryText_IsNoGap(string text) => Assert.Equal([], WithText(text).Findings());

    [Fact]
    public void Gap_InATitle_IsFound() => Assert.Equal(
        ["cases/day.md:2:8 RC2708 “××学校”是还没有填的空。 请填上，或删去这句话。"],
        new TestReport().With("cases/day.md", "---\ntitle: ××学校开放日\nsection: outlook\n---\n文。").Findings());

    [Fact]
    public void Gap_AcrossLinesAndMarkup_IsPlacedInTheSource() => Assert.Equal(
        [$"{OutlookFile}:4:4 RC2708 “××公司”是还没有填的空。 请填上，或删去这句话。"],
        WithText("第一段。\n\n学校\n与**××公司**合作。").Findings());
}
