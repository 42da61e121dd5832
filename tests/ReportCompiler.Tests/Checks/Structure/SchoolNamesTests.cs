using static ReportCompiler.Tests.Checks.Structure.StructureReport;

namespace ReportCompiler.Tests.Checks.Structure;

public sealed class SchoolNamesTests
{
    [Theory]
    [InlineData("南湖北山职业学校成立于1985年。", 1, "南湖北山职业学校")]
    [InlineData("这是南湖区北山职业业学校的特色。", 3, "南湖区北山职业业学校")]
    [InlineData("这是南湖区山北职业学校的特色。", 3, "南湖区山北职业学校")]
    [InlineData("2025年，南胡区北山职业学校招生。", 7, "南胡区北山职业学校")]
    public void NameOffByOne_IsFound(string text, int column, string words) => Assert.Equal(
        [$"{OutlookFile}:1:{column} RC2715 “{words}”与校名“南湖区北山职业学校”只差一字。 请改为“南湖区北山职业学校”；确是另一所学校，请在 report.yaml 中豁免。"],
        OfSchool(text).Findings());

    [Theory]
    [InlineData("南湖区北山职业学校成立于1985年。")]
    [InlineData("学校与南湖区北川职业学校合作。")]
    [InlineData("学校与北山职业学校合作。")]
    [InlineData("本地有多所职业学校。")]
    [InlineData("东湖区北山职业学校参加了比赛。")]
    public void OwnNameAndOtherSchools_AreSilent(string text) => Assert.Equal([], OfSchool(text).Findings());

    [Fact]
    public void NameOffByOne_OfASchoolOfTheRegion_IsFound() => Assert.Equal(
        [$"{OutlookFile}:1:1 RC2715 “南湖南港职业学校”与校名“南湖区南港职业学校”只差一字。 请改为“南湖区南港职业学校”；确是另一所学校，请在 report.yaml 中豁免。"],
        WithText("南湖南港职业学校招生。").Findings());

    [Fact]
    public void NameOfAnotherSchoolOfTheRegion_IsSilent() => Assert.Equal([], WithText("南湖区南港职业学校招生。").Findings());
}
