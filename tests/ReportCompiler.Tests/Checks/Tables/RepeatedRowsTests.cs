namespace ReportCompiler.Tests.Checks.Tables;

/// <summary>RC2603: no row stands twice.</summary>
public sealed class RepeatedRowsTests
{
    [Fact]
    public void Row_ThatStandsTwice_IsFoundWhereItStandsAgain() => Assert.Equal(
        ["tables/t.csv:4:3 RC2603 “数控基地”这一行与前面的一行完全相同。"],
        Text("序号,基地\n1,数控基地\n2,烹饪基地\n3,数控基地\n"));

    [Fact]
    public void Rows_ThatDiffer_AreSilent() => Assert.Empty(Text("序号,基地\n1,数控基地\n2,烹饪基地\n3,汽修基地\n"));

    [Fact]
    public void Rows_ThatDifferInOneColumn_AreSilent() =>
        Assert.Empty(Text("专业,形式\n汽修,中高职3+2\n汽修,中本3+4\n"));

    [Fact]
    public void Rows_UnderDifferentMergedNames_AreSilent() =>
        Assert.Empty(Text("学校,基地\n甲,数控基地\n,烹饪基地\n乙,数控基地\n,烹饪基地\n"));

    [Fact]
    public void Rows_UnderOneMergedName_AreFound() => Assert.Equal(
        ["tables/t.csv:4:2 RC2603 “数控基地”这一行与前面的一行完全相同。"],
        Text("学校,基地\n甲,数控基地\n,烹饪基地\n,数控基地\n"));

    [Fact]
    public void Prizes_MayBeAlike() => Assert.Empty(Text("赛项,获奖等级\n数控,一等奖\n数控,一等奖\n"));

    [Fact]
    public void TotalRows_MayBeAlike() =>
        Assert.Empty(Text("社团,人数\n舞蹈,12\n小计,12\n合唱,5\n棋类,7\n小计,12\n"));

    [Fact]
    public void SchoolWithTheFiguresOfAnother_IsFound() => Assert.Equal(
        ["region/schools.csv:3:6 RC2603 南港职校的 3 个数与北山职校的完全相同：842、30500、57。"],
        Facts("region/schools.csv", "学校,在校生数,占地面积,教职工数\n北山职校,842,30500,57\n南港职校,842,30500,57\n"));

    [Fact]
    public void SchoolWithItsOwnFigures_IsSilent() => Assert.Empty(
        Facts("region/schools.csv", "学校,在校生数,占地面积,教职工数\n北山职校,842,30500,57\n南港职校,842,30500,58\n"));

    [Fact]
    public void CategoryWithTheFiguresOfAnother_IsFound() => Assert.Equal(
        ["region/students.csv:4:4 RC2603 南湖区市外的 3 个数与南湖区区内的完全相同：842、849、917。"],
        Facts("region/students.csv", "生源地,2023,2024,2025\n区内,842,849,917\n区外,55,52,50\n市外,842,849,917\n"));

    [Fact]
    public void SmallCounts_MayBeAlike() => Assert.Empty(
        Facts("region/students.csv", "生源地,2023,2024,2025\n区内,842,849,917\n区外,1,2,2\n市外,1,2,2\n"));

    [Fact]
    public void RegionOfOneSchool_HasThatSchoolsFigures() => Assert.Empty(
        Facts("region/schools.csv", "学校,在校生数,占地面积,教职工数\n合计,842,30500,57\n北山职校,842,30500,57\n"));

    private static IReadOnlyList<string> Text(string csv) => TableFindings.Of(TableFindings.Printing(csv));

    private static IReadOnlyList<string> Facts(string path, string csv) =>
        TableFindings.Of(new TestReport().With(path, csv));
}
