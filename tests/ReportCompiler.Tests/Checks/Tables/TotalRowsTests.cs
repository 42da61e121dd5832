namespace ReportCompiler.Tests.Checks.Tables;

/// <summary>RC2601: a total row is the sum of the rows that it sums.</summary>
public sealed class TotalRowsTests
{
    [Fact]
    public void Total_ThatIsNotTheSum_IsFoundAtItsCell() => Assert.Equal(
        ["tables/t.csv:5:4 RC2601 “合计”行的“人数”印的是 51，所含各行之和是 50。 ｜ 12 + 30 + 8 = 50，印 51"],
        Found("社团,人数\n舞蹈,12\n合唱,30\n棋类,8\n合计,51\n"));

    [Fact]
    public void Total_ThatIsTheSum_IsSilent() => Assert.Empty(Found("社团,人数\n舞蹈,12\n合唱,30\n棋类,8\n合计,50\n"));

    [Fact]
    public void Subtotal_SumsItsBlock_AndTotalTheSubtotals() => Assert.Equal(
        [
            "tables/t.csv:7:5 RC2601 “小计”行的“人数”印的是 12，所含各行之和是 11。 ｜ 4 + 7 = 11，印 12",
            "tables/t.csv:8:6 RC2601 “合 计”行的“人数”印的是 55，所含各行之和是 54。 ｜ 42 + 12 = 54，印 55",
        ],
        Found("类别,社团,人数\n文体,舞蹈,12\n,合唱,30\n小计,,42\n科技,编程,4\n,航模,7\n,小计,12\n合 计,,55\n"));

    [Fact]
    public void Subtotals_ThatHold_AreSilent() => Assert.Empty(Found(
        "类别,社团,人数\n文体,舞蹈,12\n,合唱,30\n,小计,42\n科技,编程,4\n,航模,7\n,小计,11\n合计,,53\n"));

    [Fact]
    public void TotalOfTotals_IsTheGrandTotal() => Assert.Empty(Found(
        "社团,人数\n舞蹈,12\n合唱,30\n合计,42\n编程,4\n航模,7\n合计,11\n总计,53\n"));

    [Fact]
    public void Row_LeftOut_IsOneFindingForTheWholeRow() => Assert.Equal(
        ["tables/t.csv:4:1 RC2601 “合计”行的 2 列都不等于所含各行之和。 ｜ 男：5 + 10 = 15，印 18；女：7 + 20 = 27，印 32"],
        Found("社团,男,女\n舞蹈,5,7\n合唱,10,20\n合计,18,32\n"));

    [Fact]
    public void Decimals_MayDifferByRounding() => Assert.Empty(Found("项目,金额\n设备,1.24\n图书,2.34\n合计,3.59\n"));

    [Fact]
    public void Decimals_BeyondRounding_AreFound() => Assert.Equal(
        ["tables/t.csv:4:4 RC2601 “合计”行的“金额”印的是 3.60，所含各行之和是 3.58。 ｜ 1.24 + 2.34 = 3.58，印 3.60"],
        Found("项目,金额\n设备,1.24\n图书,2.34\n合计,3.60\n"));

    [Fact]
    public void Columns_ThatNobodyAddsUp_AreSilent() => Assert.Empty(Found(
        "序号,社团,成立年份,生均经费,出勤率,占比（%）,专业数\n1,舞蹈,2011,30,90,40,3\n2,合唱,2012,50,95,60,4\n3,合计,2012,42,93,100,5\n"));

    [Fact]
    public void Column_WithWordsInIt_IsSilent() =>
        Assert.Empty(Found("社团,人数\n舞蹈,12\n合唱,约30\n合计,51\n"));

    [Fact]
    public void NumbersTooLongForFigures_AreNotAddedUp() =>
        Assert.Empty(Found("社团,账户\n舞蹈,6222020200112233445566778899\n合唱,9999999999999999999999999999\n合计,2\n"));

    [Fact]
    public void EmptyAndNotApplicableCells_AddNothing() =>
        Assert.Empty(Found("社团,人数\n舞蹈,12\n合唱,/\n棋类,\n合计,12\n"));

    [Fact]
    public void TotalAboveItsRows_ThatHolds_IsSilent() =>
        Assert.Empty(Found("社团,男,女\n合计,15,27\n舞蹈,5,7\n合唱,10,20\n"));

    [Fact]
    public void TotalAboveItsRows_IsFoundWhereAnotherColumnShowsWhatItSums() => Assert.Equal(
        ["tables/t.csv:2:7 RC2601 “合计”行的“女”印的是 28，所含各行之和是 27。 ｜ 7 + 20 = 27，印 28"],
        Found("社团,男,女\n合计,15,28\n舞蹈,5,7\n合唱,10,20\n"));

    [Fact]
    public void TotalAboveRowsThatSayOtherThings_IsSilent() =>
        Assert.Empty(Found("项目,人数\n合计,100\n男,60\n女,40\n住校,70\n"));

    [Fact]
    public void PartsOfParts_AreNotAddedTwice() =>
        Assert.Empty(Found("项目,人数\n教师,60\n其中：女,40\n职工,20\n合计,80\n"));

    [Fact]
    public void AverageRateAndLastYear_AreNoParts() =>
        Assert.Empty(Found("社团,人数\n上年合计,40\n舞蹈,12\n合唱,30\n平均,21\n参与率,35\n合计,42\n"));

    private static IReadOnlyList<string> Found(string csv) => TableFindings.Of(TableFindings.Printing(csv));
}
