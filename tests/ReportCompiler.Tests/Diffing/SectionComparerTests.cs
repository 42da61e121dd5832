using ReportCompiler.Diffing;

namespace ReportCompiler.Tests.Diffing;

public class SectionComparerTests
{
    private const string First = "学校与当地企业共建实训基地，学生在真实岗位上完成训练。";
    private const string Second = "各专业每年修订一次人才培养方案，修订前走访用人单位。";
    private const string Third = "图书馆在周末向社区居民开放，流动书架送到每个教学部。";

    private static TestReport Report(string numbers, string outlook = "展望。") =>
        TestReport.OfSchool().With("sections/numbers.md", numbers).With("sections/outlook.md", outlook);

    private static IReadOnlyList<string> Rewritten(TestReport old, TestReport @new) =>
        Comparing.Rewritten(Comparing.Compare(old, @new));

    [Fact]
    public void Paragraph_PutIn_IsTheOnlyDifference() => Assert.Equal(
        [$"Added: {{+{Second}+}}"], Rewritten(Report($"{First}\n\n{Third}"), Report($"{First}\n\n{Second}\n\n{Third}")));

    [Fact]
    public void Paragraph_TakenOut_IsTheOnlyDifference() => Assert.Equal(
        [$"Removed: [-{Second}-]"], Rewritten(Report($"{First}\n\n{Second}\n\n{Third}"), Report($"{First}\n\n{Third}")));

    [Fact]
    public void Paragraph_MovedWithinSection_IsMovedOnce() => Assert.Equal(
        [$"Same (Here sec-numbers): {Third}"],
        Rewritten(Report($"{First}\n\n{Second}\n\n{Third}"), Report($"{Third}\n\n{First}\n\n{Second}")));

    [Fact]
    public void Paragraph_MovedToAnotherSection_IsNotRemovedAndAdded() => Assert.Equal(
        [$"Same (Here sec-numbers): {Second}"],
        Rewritten(Report($"{First}\n\n{Second}", Third), Report(First, $"{Third}\n\n{Second}")));

    [Fact]
    public void Paragraph_MovedAndReworded_IsBoth() => Assert.Equal(
        ["Changed (Here sec-numbers): 各专业每年修订一次人才培养方案，修订前走访用人单位{+和毕业生+}。"],
        Rewritten(
            Report($"{First}\n\n{Second}", Third),
            Report(First, $"{Third}\n\n各专业每年修订一次人才培养方案，修订前走访用人单位和毕业生。")));

    [Fact]
    public void Paragraph_WithAnotherFigureFromTheData_HasOnlyFigures()
    {
        TestReport Of(int students) => Report("在校生{{ students }}人，比上年有所增加。").With("indicators.csv", $"指标,2025\n在校生数,{students}\n");
        var comparison = Comparing.Compare(Of(200), Of(250));

        var block = Assert.IsType<ParagraphComparison>(
            Assert.Single(comparison.Sections.SelectMany(section => section.Blocks), block => !block.IsSame));
        Assert.True(block.OnlyFigures);
        Assert.Equal("在校生⟨200|250⟩人，比上年有所增加。", Comparing.Text(block.Text));
        Assert.Empty(comparison.RewrittenBlocks);
    }

    [Fact]
    public void Paragraph_WithFigureNowBound_IsTheSame()
    {
        var comparison = Comparing.Compare(
            Report("在校生200人。").With("indicators.csv", "指标,2025\n在校生数,200\n"),
            Report("在校生{{ students }}人。").With("indicators.csv", "指标,2025\n在校生数,200\n"));

        Assert.False(comparison.HasDifferences);
    }

    [Fact]
    public void Gap_ThatWasFilledIn_IsOnlyTheFigure()
    {
        var comparison = Comparing.Compare(
            Report("在校生{{ students }}人。"), Report("在校生{{ students }}人。").With("indicators.csv", "指标,2025\n在校生数,200\n"));

        Assert.Empty(comparison.RewrittenBlocks);
        Assert.Single(comparison.Figures.Appeared);
    }

    [Fact]
    public void Direction_ThatTurnsWithItsFigure_IsNoOtherWording()
    {
        TestReport Of(int students) =>
            Report("比上年{{ if (students | change) > 0 }}增加{{ else }}减少{{ end }}{{ students | change | math.abs }}人。")
                .With("indicators.csv", $"指标,2024,2025\n在校生数,200,{students}\n");
        var comparison = Comparing.Compare(Of(250), Of(180));

        Assert.Empty(comparison.RewrittenBlocks);
    }

    [Fact]
    public void Case_WithOneParagraphReworded_IsNotRewrittenItself()
    {
        TestReport Of(string end) => TestReport.OfSchool()
            .With("cases/a.md", $"---\ntitle: 岗位育人\nsection: schools\n---\n\n{First}\n\n{end}\n");

        Assert.Equal(
            ["Changed: 各专业每年修订[-一-]{+两+}次人才培养方案，修订前走访用人单位。"],
            Rewritten(Of(Second), Of(Second.Replace("一次", "两次", StringComparison.Ordinal))));
    }

    [Fact]
    public void Table_WithRowPutIn_HasThatRowAndNothingElse()
    {
        TestReport Of(string rows) => Report("{{ table \"partners\" }}")
            .With("tables/partners.yaml", "caption: 合作企业\nsource: partners.csv\n")
            .With("tables/partners.csv", "序号,企业,内容\n" + rows);
        var comparison = Comparing.Compare(Of("1,甲公司,共建基地\n2,乙公司,订单培养\n"), Of("1,丙公司,捐赠设备\n2,甲公司,共建基地\n3,乙公司,订单培养\n"));

        var table = Assert.IsType<TableComparison>(Assert.Single(comparison.RewrittenBlocks));
        var grid = Assert.Single(table.Grids);
        Assert.Equal("丙公司", Assert.Single(grid.Rows, row => !row.IsSame).Head);
        Assert.Empty(grid.Cells);
    }

    [Fact]
    public void Table_WithOneCellReworded_HasThatCell()
    {
        TestReport Of(string content) => Report("{{ table \"partners\" }}")
            .With("tables/partners.yaml", "caption: 合作企业\nsource: partners.csv\n")
            .With("tables/partners.csv", $"企业,内容\n甲公司,共建基地\n乙公司,{content}\n");
        var comparison = Comparing.Compare(Of("订单培养"), Of("订单式培养"));

        var table = Assert.IsType<TableComparison>(Assert.Single(comparison.RewrittenBlocks));
        var cell = Assert.Single(Assert.Single(table.Grids).Cells);
        Assert.Equal(("乙公司", "内容", "订单{+式+}培养"), (cell.Row, cell.Column, Comparing.Text(cell.Text)));
    }
}
