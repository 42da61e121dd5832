using ReportCompiler.Documents;
using ReportCompiler.Sources;

namespace ReportCompiler.Tests.Reports;

/// <summary>The sample of one school's report: complete, and without anything to find.</summary>
public sealed class NanhuTests
{
    private const string Sample = "nanhu-2025";

    private static readonly CompiledReport Compiled = Compiler.Compile(Repository.Sample(Sample));

    private static TableBlock Table(string anchor) =>
        TableText.All(Compiled.Document!).Single(table => table.Anchor == anchor);

    private static IEnumerable<string> Rows(string anchor) => TableText.Of(Table(anchor)).Split('\n');

    [Fact]
    public void Report_HasNothingToFind()
    {
        Assert.Empty(Compiled.Diagnostics);
        Assert.Empty(Compiled.Waived);
    }

    [Fact]
    public void AnnexTables_AreAllThereInTheirOrder()
    {
        var annex = Assert.Single(Compiled.Document!.BackMatter);
        Assert.Equal("附　表", annex.Title);
        Assert.Equal(
            [
                "附表1 人才培养质量计分卡", "附表2 满意度调查表", "附表3 教学资源表", "附表4 服务贡献表", "附表5 国际影响表",
                "附表6 落实政策表",
            ],
            annex.Blocks.OfType<TableBlock>().Select(table => $"{table.Caption!.Label} {table.Caption.Text}"));
    }

    /// <summary>Worked out by hand from the sample's CSV files, as the remark behind each row says.</summary>
    [Theory]
    [InlineData("tbl-annex-1", "1 | 毕业生人数* | 人 | 754 | 752 | ")]
    [InlineData("tbl-annex-1", "其中：毕业生升学人数 | 人 | 574 | 589 | ")] // 82 + 72 + 55 + 64 + 51 + 92 + 45 + 64 + 35 + 29
    [InlineData("tbl-annex-1", "6 | 自主创业率 | % | 0.66 | 0.93 | ")] // 5 ÷ 754, 7 ÷ 752
    [InlineData("tbl-annex-2", "4 | 用人单位满意度 | % | 95.35 | 95.70 | 93 | 走访与问卷 | ")] // (49 + 33) ÷ 86, (51 + 38) ÷ 93
    [InlineData("tbl-annex-3", "1 | 生师比* | —— | 15.92:1 | 15.55:1 | ")] // 2324 ÷ 146, 2348 ÷ 151
    [InlineData("tbl-annex-3", "12 | 生均校内实践教学工位数* | 个/生 | 0.63 | 0.66 | ")] // 1462 ÷ 2324, 1558 ÷ 2348
    [InlineData("tbl-annex-4", "其中：专利授权数量 | 项 | 17 | 21 | ")] // 2 + 11 + 4, 3 + 13 + 5
    [InlineData("tbl-annex-6", "2 | 年生均财政拨款水平 | 元 | 19848.88 | 20833.77 | ")] // 4612.88 万 ÷ 2324, 4891.77 万 ÷ 2348
    [InlineData("tbl-annex-6", "辅导员人数* | 人 | 仅高职填报 (2×1) | ")] // “/”
    public void AnnexTable_HasTheRow(string anchor, string row) => Assert.Contains(row, Rows(anchor));

    [Fact]
    public void Contents_EndWithTheAnnexTables()
    {
        var contents = Compiled.Document!.Contents;
        Assert.Equal((null, "附　表"), (contents[0].Entries[^1].Label, contents[0].Entries[^1].Title));
        Assert.Equal("附表6", contents.Single(list => list.Kind == ContentsKind.Tables).Entries[^1].Label);
    }

    [Fact]
    public void CellsOfTwoDimensions_AddUpInBoth()
    {
        // The majors by grade: the last column is the sum of each row, the last row that of each column.
        var rows = Rows("tbl-majors").Skip(1).Select(row => row.Split(" | ")[1..].Select(int.Parse).ToArray()).ToList();
        Assert.All(rows, row => Assert.Equal(row[..3].Sum(), row[3]));
        Assert.All(Enumerable.Range(0, 4), column => Assert.Equal(rows[..^1].Sum(row => row[column]), rows[^1][column]));
        Assert.Equal([809, 779, 760, 2348], rows[^1]);
    }

    /// <summary>A school hands its folder to the region as it is. Its own indicators go into the region's
    /// <c>indicators.yaml</c>, which knows the majors of all schools.</summary>
    [Fact]
    public void Folder_IsASchoolOfARegion()
    {
        var school = new FolderWorld(Path.Combine(Repository.Root, "samples", Sample));
        var region = new MemoryWorld
        {
            {
                "report.yaml", """
                kind: region
                year: 2025
                name: 南湖市
                title: [南湖市, 质量年度报告]
                issuer: 南湖市教育局
                date: 2025-12-31
                layout: region
                """
            },
            { "sections/overview.md", "{{ for school in schools }}{{ school.short }}{{ school.students }}人；{{ end }}全市{{ students }}人，其中滨江职校中餐烹饪专业{{ value \"students\" \"滨江职校\" category: \"中餐烹饪\" }}人。" },
            { "schools/other/school.yaml", "name: 南湖市北山职业学校\nshort: 北山职校\n" },
            { "schools/other/data.csv", "指标,2024,2025\n在校生数,1000,1010\n全日制在校生人数,1000,1010\n" },
        };
        foreach (var file in school.Files.Where(file => !file.StartsWith("build/", StringComparison.Ordinal)))
            region.Add($"schools/binjiang/{file}", school.Read(file)!.Value.ToArray());
        region.Add("indicators.yaml", school.Read("indicators.yaml")!.Value.ToArray());

        var compiled = Compiler.Compile(new OverlayWorld(region, Repository.Layouts));

        Assert.DoesNotContain(compiled.Diagnostics, message => message.Severity == ReportCompiler.Diagnostics.Severity.Error);
        Assert.DoesNotContain(compiled.Diagnostics, message => message.Code.StartsWith("RC16", StringComparison.Ordinal));
        var text = TestReport.Section(compiled.Document!, "sec-overview").Blocks.OfType<Paragraph>().First();
        Assert.StartsWith(
            "滨江职校2348人；北山职校1010人；全市3358人，其中滨江职校中餐烹饪专业137人。", InlineText.Plain(text.Content), StringComparison.Ordinal);
        Assert.Contains(
            compiled.Document!.Contents.Single(list => list.Kind == ContentsKind.Cases).Entries,
            entry => entry.Title == "南湖市滨江职业技术学校一副夹具走进课堂：企业真实项目的教学转化");
    }
}
