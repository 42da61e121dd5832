namespace ReportCompiler.Tests.Tables;

/// <summary>The national annex tables of a region of two schools.</summary>
public sealed class RegionalAnnexTests
{
    private static TestReport Region(string table) => new TestReport()
        .With("templates/small/layout.yaml", """
            catalogue: [../shared/indicators.yaml, ../shared/national/, ../shared/dimensions.yaml]
            outline: outline.yaml
            style: ../shared/style.yaml
            labels: {table: 表#, figure: 图#, case: 【案例#】, case_reference: 案例#}
            titles: {contents: 目录, tables: 表目录, figures: 图目录, cases: 案例目录}
            """)
        .With("schools/north/annex.csv", """
            指标,2024,2025,调查人数,调查方式
            毕业生人数,300,400,,
            毕业去向落实人数,280,390,,
            毕业生本省去向落实率,90,80,,
            在校生满意度,90,95,600,网上问卷
            全日制在校生人数,1500,1600,,
            专任教师总数,100,100,,
            教职工总数,120,120,,
            互联网出口带宽,1000,2000,,
            校园网主干最大带宽,1000,1000,,
            年生均财政拨款水平,9000,10000,,
            辅导员人数,/,/,,
            """)
        .With("schools/south/annex.csv", """
            指标,2024,2025,调查人数,调查方式
            毕业生人数,100,100,,
            毕业去向落实人数,95,97,,
            毕业生本省去向落实率,95,100,,
            在校生满意度,92,91,200,座谈
            全日制在校生人数,500,400,,
            专任教师总数,50,60,,
            教职工总数,60,70,,
            互联网出口带宽,500,500,,
            校园网主干最大带宽,500,500,,
            年生均财政拨款水平,8000,12000,,
            辅导员人数,/,/,,
            发明专利授权数量,,2,,
            """)
        .With("sections/numbers.md", $$$"""{{ table "{{{table}}}" }}""");

    [Theory]
    [InlineData("annex-1", "毕业生人数*", "人 | 400 | 500")]
    [InlineData("annex-1", "毕业去向落实人数", "人 | 375 | 487")]
    // (80 × 390 + 100 × 97) ÷ 487 = 83.9836; last year (90 × 280 + 95 × 95) ÷ 375 = 91.2667
    [InlineData("annex-1", "毕业生本省去向落实率", "% | 91.27 | 83.98")]
    // (95 × 600 + 91 × 200) ÷ 800; last year nobody says how many were asked
    [InlineData("annex-2", "在校生满意度*", "% | — | 94.00 | 800 | 网上问卷；座谈")]
    // 2000 ÷ 160 = 12.5, not the mean of 16 and 6.67; last year 2000 ÷ 150
    [InlineData("annex-3", "生师比*", "—— | 13.33:1 | 12.50:1")]
    [InlineData("annex-3", "互联网出口带宽*", "Mbps | 1500 | 2500")]
    // The widest backbone of a school is not added up.
    [InlineData("annex-3", "校园网主干最大带宽*", "Mbps | — | —")]
    // (10000 × 1600 + 12000 × 400) ÷ 2000; last year (9000 × 1500 + 8000 × 500) ÷ 2000
    [InlineData("annex-6", "年生均财政拨款水平", "元 | 8750.00 | 10400.00")]
    [InlineData("annex-6", "辅导员人数*", "人 | 仅高职填报 (2×1)")]
    public void Figure_ComesFromTheSchools(string table, string name, string expected)
    {
        var row = Region(table).Table($"tbl-{table}").Split('\n').Single(line => line.Split(" | ").Any(cell => Plain(cell) == name));
        Assert.Contains($" | {expected} | ", row + " | ", StringComparison.Ordinal);

        static string Plain(string cell) => cell.Split(" (")[0];
    }

    [Fact]
    public void Gap_OfARequiredFigureOrOneThatSomeSchoolHas_IsReported()
    {
        var gaps = Region("annex-4").Compile().Diagnostics.Select(d => d.Message.Chinese).ToList();
        Assert.Contains("附表4“服务贡献表”缺发明专利授权数量（南湖区，2025年）：区域没有填报，北山职校也没有填报。", gaps);
        Assert.Contains(gaps, gap => gap.StartsWith("附表4“服务贡献表”缺南湖区的 ", StringComparison.Ordinal)
            && gap.Contains("毕业生初次就业人数（2024年、2025年）", StringComparison.Ordinal)
            && gap.EndsWith("。区域和各校都没有填报。", StringComparison.Ordinal));
        Assert.DoesNotContain(gaps, gap => gap.Contains("专利转让数量", StringComparison.Ordinal));
        Assert.DoesNotContain(gaps, gap => gap.Contains("发明专利授权数量（2024年", StringComparison.Ordinal));
    }

    [Fact]
    public void Gap_OfAMeanThatNothingWeighs_SaysWhatWouldWeighIt() => Assert.Contains(
        "附表2“满意度调查表”缺在校生满意度（南湖区，2024年）：区域没有填报，北山职校、南港职校又没有作权数的在校生满意度调查人数，不能加权平均。",
        Region("annex-2").Compile().Diagnostics.Select(d => d.Message.Chinese));

    [Fact]
    public void Gap_OfWhatARegionCannotHave_IsNot() => Assert.DoesNotContain(
        Region("annex-3").Compile().Diagnostics,
        diagnostic => diagnostic.Message.Chinese.Contains("校园网主干最大带宽", StringComparison.Ordinal));

    [Fact]
    public void Share_FromItsFormulaAndFromTheSchools_IsOneFigure()
    {
        // 13 of 32 are 40.625 %; 7 of 19 and 6 of 13 have no end in decimals, and their weighted mean is 40.62499….
        var report = Region("annex-3")
            .With("schools/north/annex.csv", "指标,2025\n专任教师总数,19\n双师型教师数,7\n")
            .With("schools/south/annex.csv", "指标,2025\n专任教师总数,13\n双师型教师数,6\n");
        Assert.Contains("“双师型”教师比例 | % | — | 40.63 | ", report.Table("tbl-annex-3"), StringComparison.Ordinal);
        Assert.DoesNotContain(report.Compile().Diagnostics, diagnostic => diagnostic.Code == "RC2102");
    }
}
