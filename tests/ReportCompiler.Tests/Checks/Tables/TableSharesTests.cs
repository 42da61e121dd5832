namespace ReportCompiler.Tests.Checks.Tables;

/// <summary>RC2606: a share in a table of texts is part ÷ total.</summary>
public sealed class TableSharesTests
{
    [Fact]
    public void ShareOfTheTotalRow_IsRecomputed() => Assert.Equal(
        ["tables/t.csv:4:6 RC2606 “棋类”的“占比”印的是 61%，按人数（数额）计算是 16.0%。 ｜ 8 ÷ 50 = 16.0%，印 61%"],
        Found("社团,人数,占比\n舞蹈,12,24%\n合唱,30,60%\n棋类,8,61%\n合计,50,100%\n"));

    [Fact]
    public void SharesOfTheTotalRow_ThatHold_AreSilent() =>
        Assert.Empty(Found("社团,人数,占比\n舞蹈,12,24%\n合唱,30,60%\n棋类,8,16%\n合计,50,100%\n"));

    [Fact]
    public void ShareOfAnotherColumn_IsRecomputed() => Assert.Equal(
        ["tables/t.csv:4:11 RC2606 “丙”的“比例”印的是 40.5%，按人数（数额）计算是 68.2%。 ｜ 613 ÷ 899 = 68.2%，印 40.5%"],
        Found("学校,报名,录取,比例\n甲,200,150,75.0%\n乙,300,100,33.3%\n丙,899,613,40.5%\n"));

    [Fact]
    public void SharesOfAnotherColumn_ThatHold_AreSilent() =>
        Assert.Empty(Found("学校,报名,录取,比例\n甲,200,150,75.0%\n乙,300,100,33.3%\n丙,899,613,68.2%\n"));

    [Fact]
    public void SharesOfARow_AreRecomputed() => Assert.Equal(
        ["tables/t.csv:3:12 RC2606 “棋类”的“占比”印的是 17%，按人数（数额）计算是 16.0%。 ｜ 8 ÷ 50 = 16.0%，印 17%"],
        Found("项目,舞蹈,合唱,棋类,合计\n人数,12,30,8,50\n占比,24%,60%,17%,100%\n"));

    [Fact]
    public void SharesWithoutFigures_MustAddUpToTheHundredPrinted() => Assert.Equal(
        ["tables/t.csv:5:4 RC2606 “占比”各项之和是 98.0%，不是 100%。 ｜ 24.5 + 58.0 + 15.5 = 98.0，印 100%"],
        Found("社团,占比\n舞蹈,24.5%\n合唱,58.0%\n棋类,15.5%\n合计,100%\n"));

    [Fact]
    public void SharesWithoutFigures_MayMissTheHundredByRounding() =>
        Assert.Empty(Found("社团,占比\n舞蹈,33.3%\n合唱,33.3%\n棋类,33.3%\n合计,100%\n"));

    [Fact]
    public void SharesOfSomethingNotInTheTable_AreSilent() =>
        Assert.Empty(Found("项目,人数,占比\n双师型,312,34.5%\n高级职称,170,18.8%\n硕士,60,6.6%\n"));

    [Fact]
    public void SharesOfTheSumOfRows_ThatHold_AreSilent() =>
        Assert.Empty(Found("社团,人数,占比（%）\n舞蹈,12,24\n合唱,30,60\n棋类,8,16\n"));

    private static IReadOnlyList<string> Found(string csv) => TableFindings.Of(TableFindings.Printing(csv));
}
