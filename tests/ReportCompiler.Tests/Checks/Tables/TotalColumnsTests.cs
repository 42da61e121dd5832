namespace ReportCompiler.Tests.Checks.Tables;

/// <summary>RC2602: a total column is the sum of the columns that most rows show it to sum.</summary>
public sealed class TotalColumnsTests
{
    [Fact]
    public void Row_ThatDoesNotAddUp_IsFoundAtItsTotal() => Assert.Equal(
        ["tables/t.csv:4:8 RC2602 “棋类”的“合计”印的是 9，同一行各列之和是 8。 ｜ 3 + 5 = 8，印 9"],
        Found("社团,男,女,合计\n舞蹈,5,7,12\n合唱,10,20,30\n棋类,3,5,9\n"));

    [Fact]
    public void Rows_ThatAddUp_AreSilent() =>
        Assert.Empty(Found("社团,男,女,合计\n舞蹈,5,7,12\n合唱,10,20,30\n棋类,3,5,8\n"));

    [Fact]
    public void TotalBeforeItsParts_IsFoundToo() => Assert.Equal(
        ["tables/t.csv:3:4 RC2602 “合唱”的“总人数”印的是 31，同一行各列之和是 30。 ｜ 10 + 20 = 30，印 31"],
        Found("社团,总人数,男,女\n舞蹈,12,5,7\n合唱,31,10,20\n棋类,8,3,5\n"));

    [Fact]
    public void TotalOfSomethingElse_IsSilent() =>
        Assert.Empty(Found("学校,教师,专任教师,总数\n甲,50,40,610\n乙,60,45,720\n丙,30,22,380\n"));

    [Fact]
    public void Minority_ThatAddsUpByChance_IsSilent() =>
        Assert.Empty(Found("学校,住校,走读,合计\n甲,50,40,90\n乙,60,45,120\n丙,30,22,80\n"));

    [Fact]
    public void PartsWithSharesBetween_AddUp() =>
        Assert.Empty(Found("社团,男,男占比,女,合计\n舞蹈,5,42%,7,12\n合唱,10,33%,20,30\n棋类,3,38%,5,8\n"));

    [Fact]
    public void SubtotalsInColumns_AddUp() => Assert.Empty(Found(
        "社团,高一,高二,小计,校外,合计\n舞蹈,5,7,12,1,13\n合唱,10,20,30,2,32\n棋类,3,5,8,4,12\n"));

    private static IReadOnlyList<string> Found(string csv) => TableFindings.Of(TableFindings.Printing(csv));
}
