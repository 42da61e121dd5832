using AngleSharp.Dom;
using ReportCompiler.Documents;
using static ReportCompiler.Tests.Html.HtmlPages;

namespace ReportCompiler.Tests.Html;

public sealed class TablesTests
{
    private static readonly TableGrid Simple = new(
        [ColumnKind.Label, ColumnKind.Figure],
        [new(RowKind.Header, [Cell(0, "学校"), Cell(1, "面积")])],
        [
            new(RowKind.Body, [Cell(0, "甲") with { IsRowHeader = true }, Cell(1, "1")]),
            new(RowKind.Body, [Cell(0, "乙") with { IsRowHeader = true }, Cell(1, "2")]),
            new(RowKind.Body, [Cell(0, "丙") with { IsRowHeader = true }, Cell(1, "3")]),
            new(RowKind.Total, [Cell(0, "合计") with { IsRowHeader = true }, Cell(1, "6")]),
        ]);

    [Fact]
    public void Write_Caption_NamesTheTableWithItsUnit()
    {
        var figure = Table(Simple, unit: "m²");

        var caption = figure.QuerySelector("figcaption")!;
        Assert.Equal("表2 占地面积（单位：m²）", caption.TextContent);
        Assert.Equal(caption.Id, figure.QuerySelector("table")!.GetAttribute("aria-labelledby"));
    }

    [Fact]
    public void Write_TableInRunningText_HasNoCaption()
    {
        var block = Page(new TableBlock("t", null, null, [Simple], null)).QuerySelector("#t")!;

        Assert.Equal("DIV", block.TagName);
        Assert.Null(block.QuerySelector("figcaption"));
        Assert.Equal("表格", block.QuerySelector("table")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void Write_Rows_StandInHeadBodyAndFoot()
    {
        var table = Table(Simple);

        Assert.Equal((1, 3, 1), (Rows("thead"), Rows("tbody"), Rows("tfoot")));

        int Rows(string part) => table.QuerySelectorAll($"{part} > tr").Length;
    }

    [Fact]
    public void Write_Form_IndentsItsPartsAndIsNotSorted()
    {
        var table = Table(new TableGrid(
            [ColumnKind.Item, ColumnKind.Figure],
            [new(RowKind.Header, [Cell(0, "指标"), Cell(1, "2025年")])],
            [
                new(RowKind.Body, [Cell(0, "毕业生人数") with { IsRowHeader = true }, Cell(1, "1")]),
                new(RowKind.Body, [Cell(0, "其中：升学人数") with { IsRowHeader = true }, Cell(1, "2")]),
                new(RowKind.Body, [Cell(0, "就业人数") with { IsRowHeader = true, Indent = 1 }, Cell(1, "3")]),
            ])).QuerySelector("table")!;

        Assert.Equal("form", table.ClassName);
        Assert.Equal(["item", "item", "item in-1"], table.QuerySelectorAll("tbody th").Select(cell => cell.ClassName));
    }

    [Fact]
    public void Write_TotalAmongTheRows_StaysWhereItIs()
    {
        var table = Table(Simple with { BodyRows = [Simple.BodyRows[0], Simple.BodyRows[3], Simple.BodyRows[1]] });

        Assert.Equal(["甲1", "合计6", "乙2"], table.QuerySelectorAll("tbody > tr").Select(row => Compact(row)));
        Assert.NotNull(table.QuerySelector("tbody > tr.total:nth-child(2)"));
        Assert.Null(table.QuerySelector("tfoot"));
    }

    [Fact]
    public void Write_BodyCellReachingIntoTheTotal_KeepsTheTotalInTheBody()
    {
        var table = Table(Simple with
        {
            BodyRows =
            [
                new(RowKind.Body, [Cell(0, "甲") with { RowSpan = 2 }, Cell(1, "1")]),
                new(RowKind.Total, [Cell(1, "1")]),
            ],
        });

        Assert.Equal(2, table.QuerySelectorAll("tbody > tr").Length);
    }

    [Fact]
    public void Write_HeadCells_SayWhatTheyHead()
    {
        var table = Table(Simple);

        Assert.All(table.QuerySelectorAll("thead th"), head => Assert.Equal("col", head.GetAttribute("scope")));
        Assert.Equal(
            ["甲", "乙", "丙", "合计"], table.QuerySelectorAll("th[scope=row]").Select(head => head.TextContent));
    }

    [Fact]
    public void Write_EmptyHeadCell_IsNoHead()
    {
        var table = Table(Simple with { HeaderRows = [new(RowKind.Header, [new TableCell(0, []), Cell(1, "面积")])] });

        Assert.Equal("TD", table.QuerySelector("thead tr")!.FirstElementChild!.TagName);
    }

    [Fact]
    public void Write_MergedCells_HaveSpans()
    {
        var table = Table(Simple with
        {
            HeaderRows = [new(RowKind.Header, [new TableCell(0, [new TextRun("总")], ColumnSpan: 2, RowSpan: 3)])],
        });

        var cell = table.QuerySelector("thead th")!;
        Assert.Equal(("2", "3"), (cell.GetAttribute("colspan"), cell.GetAttribute("rowspan")));
        Assert.False(table.QuerySelector("tbody th")!.HasAttribute("colspan"));
    }

    [Fact]
    public void Write_Figures_AreMarkedForAlignment()
    {
        Assert.Equal("number", Table(Simple).QuerySelector("tbody td")!.ClassName);
    }

    [Fact]
    public void Write_TwoGrids_ShareOneCaption()
    {
        var figure = Table([Simple, Simple]);

        Assert.Single(figure.QuerySelectorAll("figcaption"));
        Assert.Equal(
            ["表2 占地面积（第1部分）", "表2 占地面积（第2部分）"],
            figure.QuerySelectorAll("table").Select(table => table.GetAttribute("aria-label")!));
    }

    [Fact]
    public void Write_Note_StandsBeneath()
    {
        Assert.Equal("注：含租赁。", Table(Simple, note: "注：含租赁。").QuerySelector("p.table-note")!.TextContent);
    }

    [Fact]
    public void Write_Region_CanBeFocusedToScroll()
    {
        var region = Table(Simple).QuerySelector("section.scroll")!;

        Assert.Equal("0", region.GetAttribute("tabindex"));
        Assert.NotNull(region.QuerySelector("table"));
    }

    [Fact]
    public void Write_OneHeadRowAndFigures_IsSortable() => Assert.True(IsSortable(Simple));

    [Fact]
    public void Write_TwoHeadRows_IsNotSortable() =>
        Assert.False(IsSortable(Simple with { HeaderRows = [Simple.HeaderRows[0], Simple.HeaderRows[0]] }));

    [Fact]
    public void Write_MergedBodyCells_IsNotSortable() => Assert.False(IsSortable(Simple with
    {
        BodyRows =
        [
            new(RowKind.Body, [Cell(0, "甲") with { RowSpan = 2 }, Cell(1, "1")]),
            new(RowKind.Body, [Cell(1, "2")]),
            Simple.BodyRows[2],
        ],
    }));

    [Fact]
    public void Write_TotalAmongTheRows_IsNotSortable() => Assert.False(IsSortable(Simple with
    {
        BodyRows = [.. Simple.BodyRows, Simple.BodyRows[0]],
    }));

    [Fact]
    public void Write_TwoRows_IsNotWorthSorting() =>
        Assert.False(IsSortable(Simple with { BodyRows = [Simple.BodyRows[0], Simple.BodyRows[1]] }));

    [Fact]
    public void Write_TextsOnly_IsNotSortable() =>
        Assert.False(IsSortable(Simple with { Columns = [ColumnKind.Label, ColumnKind.LongText] }));

    private static bool IsSortable(TableGrid grid) =>
        Table(grid).QuerySelector("table")!.ClassList.Contains("sortable");

    private static IElement Table(TableGrid grid, string? unit = null, string? note = null) =>
        Table([grid], unit, note);

    private static IElement Table(IReadOnlyList<TableGrid> grids, string? unit = null, string? note = null) =>
        Page(new TableBlock("tbl-land", new Caption("表", 2, "", "占地面积"), unit, grids, note))
            .QuerySelector("figure#tbl-land")!;

    private static TableCell Cell(int column, string text) => new(column, [new TextRun(text)]);

    private static string Compact(IElement row) => string.Concat(row.Children.Select(cell => cell.TextContent));
}
