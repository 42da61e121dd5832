using ReportCompiler.Tests.Documents.Building;
using static ReportCompiler.Tests.Checks.Structure.StructureReport;

namespace ReportCompiler.Tests.Checks.Structure;

public sealed class CaseStructureTests
{
    private const string Parts = "cases: {parts: [实施背景, 主要做法, 成果成效|主要成效]}\n";

    [Fact]
    public void MissingPart_IsFoundAtTheTitle() => Assert.Equal(
        [$"{CaseFile}:2:8 RC2704 案例“工坊育人”缺“成果成效”或“主要成效”。 请加上标题“## 成果成效”和这一部分的文字。"],
        WithCase("## 实施背景\n\n文。\n\n## 主要做法\n\n文。\n", Parts).Findings());

    [Fact]
    public void MisspeltPart_IsNamed() => Assert.Equal(
        [$"{CaseFile}:2:8 RC2704 案例“工坊育人”缺“实施背景”。 标题“实施背影”是不是应为“实施背景”？"],
        WithCase("## 实施背影\n\n文。\n\n## 主要做法\n\n文。\n\n## 主要成效\n\n文。\n", Parts).Findings());

    [Theory]
    [InlineData("## 实施背景\n\n文。\n\n## 主要做法\n\n文。\n\n## 成果成效\n\n文。\n")]
    [InlineData("### 一、实施背景\n\n文。\n\n### 二、主要做法与经验\n\n文。\n\n### 三、主要成效\n\n文。\n")]
    [InlineData("**实施背景**\n\n文。\n\n**（二）主要做法：**文。\n\n【成果成效】文。\n")]
    public void PartsAsHeadingsOrLeads_AreSilent(string body) => Assert.Equal([], WithCase(body, Parts).Findings());

    [Fact]
    public void PartNamedInASentence_IsNoPart() => Assert.Equal(
        [$"{CaseFile}:2:8 RC2704 案例“工坊育人”缺“成果成效”或“主要成效”。 请加上标题“## 成果成效”和这一部分的文字。"],
        WithCase("## 实施背景\n\n文。\n\n## 主要做法\n\n成果成效显著的做法有三。\n", Parts).Findings());

    [Fact]
    public void ShortCase_IsFoundWithItsCount() => Assert.Equal(
        // 背、景 and 学、生、都、好、。
        [$"{CaseFile}:2:8 RC2705 案例“工坊育人”只有 7 字，至少要 8 字。〔7 < 8〕 请补写。"],
        WithCase("## 背景\n\n学生都好。\n", "cases: {characters: [8, 20]}\n").Findings());

    [Fact]
    public void LongCase_IsFoundWithItsCount() => Assert.Equal(
        [$"{CaseFile}:2:8 RC2705 案例“工坊育人”有 7 字，最多 6 字。〔7 > 6〕 请删节。"],
        WithCase("## 背景\n\n学生都好。\n", "cases: {characters: [1, 6]}\n").Findings());

    [Fact]
    public void CaseWithinBounds_IsSilent() =>
        Assert.Equal([], WithCase("## 背景\n\n学生都好。\n", "cases: {characters: [7, 7]}\n").Findings());

    [Fact]
    public void TooManyFigures_AreFoundAtTheFirstTooMany() => Assert.Equal(
        [$"{CaseFile}:7:3 RC2706 案例“工坊育人”有 2 幅图，最多 1 幅。〔2 > 1〕 请删去次要的图。"],
        WithCase("![甲](a.png)\n\n![乙](a.png)\n", "cases: {figures: 1}\n")
            .With("schools/north/cases/a.png", Images.Png(1, 1)).Findings());

    [Fact]
    public void FiguresWithinTheBound_AreSilent() => Assert.Equal([],
        WithCase("![甲](a.png)\n\n![乙](a.png)\n", "cases: {figures: 2}\n")
            .With("schools/north/cases/a.png", Images.Png(1, 1)).Findings());

    [Fact]
    public void Bounds_ThatAreNoPair_AreAMistakeOfTheLayout() => Assert.Contains(
        "templates/small/layout.yaml:6:21 RC0105 “characters”应当是两个整数：最少和最多的字数。 请写成 characters: [500, 2500]。",
        WithCase("文。", "cases: {characters: 500}\n").Messages());
}
