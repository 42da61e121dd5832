using ReportCompiler.Diagnostics;
using ReportCompiler.Tests.Documents.Building;
using static ReportCompiler.Tests.Checks.Structure.StructureReport;

namespace ReportCompiler.Tests.Checks.Structure;

public sealed class OtherSchoolsTests
{
    private const string Picture = "schools/north/cases/a.png";

    [Fact]
    public void OtherSchool_AsSubject_IsFound() => Assert.Equal(
        [$"{CaseFile}:5:1 RC2709 南湖区北山职业学校的案例写的是“南港职校”，没有提到本校。 请改成本校的名称；放错了文件夹，请移到那所学校。"],
        WithCase("南港职校坚持立德树人。").Findings());

    [Fact]
    public void OtherSchool_InACaption_IsFound() => Assert.Equal(
        [$"{CaseFile}:7:3 RC2709 南湖区北山职业学校的案例中，图题写的是“南湖区南港职业学校”。 请核对图是不是放错了；确是合作，请在图题中写明两校。"],
        WithCase("学校组织学生参赛。\n\n![南湖区南港职业学校学生参赛](a.png)\n").With(Picture, Images.Png(1, 1)).Findings());

    [Theory]
    [InlineData("北山职校坚持立德树人。")]
    [InlineData("学校与南港职校共建实训基地。")]
    [InlineData("教师到南港职校交流。")]
    [InlineData("南港职校教师来校听课。")]
    [InlineData("南港职校校长应邀作报告。")]
    [InlineData("南港职校、北山职校等学校参加比赛。")]
    [InlineData("北山职校牵头，南港职校参加。")]
    [InlineData("渝北南港职校坚持立德树人。")]
    public void OwnSchoolAndCooperation_AreSilent(string body) => Assert.Equal([], WithCase(body).Findings());

    [Fact]
    public void OtherSchool_InACaptionWhereTheTextNamesItsOwn_IsInformation()
    {
        var report = WithCase("北山职校组织学生参赛。\n\n![南港职校学生参赛](a.png)\n").With(Picture, Images.Png(1, 1));
        Assert.Equal(
            [$"{CaseFile}:7:3 RC2710 南湖区北山职业学校的案例中，图题写的是“南港职校”。 请核对图是不是放错了；确是合作，请在图题中写明两校。"],
            report.Findings());
        Assert.Equal(Severity.Information, report.Compile().Diagnostics.Single().Severity);
    }

    [Fact]
    public void Caption_WithBothSchools_IsSilent() => Assert.Equal([],
        WithCase("北山职校组织学生参赛。\n\n![南港职校与北山职校学生参赛](a.png)\n").With(Picture, Images.Png(1, 1)).Findings());

    [Fact]
    public void OtherSchool_InASectionOfTheRegion_IsSilent() => Assert.Equal([], WithText("南港职校坚持立德树人。").Findings());
}
