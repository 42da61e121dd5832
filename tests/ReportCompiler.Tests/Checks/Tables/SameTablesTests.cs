namespace ReportCompiler.Tests.Checks.Tables;

/// <summary>RC2604: no table stands under two captions.</summary>
public sealed class SameTablesTests
{
    private const string Body = "社团,男,女\n舞蹈,5,7\n合唱,10,20\n";

    [Fact]
    public void Table_UnderASecondCaption_IsFoundAtThatCaption() => Assert.Equal(
        ["tables/u.yaml:1:10 RC2604 表2“志愿服务队”与表1“社团”的内容完全相同。"], Two(Body, Body));

    [Fact]
    public void Tables_ThatDifferInOneCell_AreSilent() =>
        Assert.Empty(Two(Body, "社团,男,女\n舞蹈,5,7\n合唱,10,21\n"));

    [Fact]
    public void SmallTables_MayBeAlike() => Assert.Empty(Two("社团,男,女\n舞蹈,5,7\n", "社团,男,女\n舞蹈,5,7\n"));

    [Fact]
    public void TablesOfZeros_MayBeAlike()
    {
        const string zeros = "社团,男,女\n舞蹈,0,0\n合唱,0,0\n";
        Assert.Empty(Two(zeros, zeros));
    }

    [Fact]
    public void TablesOfFewWords_MayBeAlike()
    {
        const string words = "学校,性质,层次\n甲,公办,中专\n乙,民办,技校\n";
        Assert.Empty(Two(words, words));
    }

    private static IReadOnlyList<string> Two(string first, string second) => TableFindings.Of(
        TableFindings.Printing(first).With("tables/u.csv", second).With("tables/u.yaml", "caption: 志愿服务队\nsource: u.csv\n")
            .With("sections/numbers.md", "{{ table \"t\" }}\n\n{{ table \"u\" }}"));
}
