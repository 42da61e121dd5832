using Microsoft.Playwright;
using ReportCompiler.Documents;
using static ReportCompiler.Tests.Html.HtmlPages;

namespace ReportCompiler.Tests.Html;

/// <summary>Tables in a browser: heads that stay, scrolling, sorting, copying.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class BrowserTableTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task Table_SortedByFigures_OrdersByValueAndKeepsTheTotalLast()
    {
        var page = await browser.OpenAsync();
        var schools = page.Locator("#tbl-land :is(tbody, tfoot) th");
        var head = page.Locator("#tbl-land").GetByRole(AriaRole.Button, new() { Name = "面积" });

        await head.ClickAsync();
        await Assertions.Expect(schools).ToHaveTextAsync(["丙", "甲", "乙", "合计"]);
        await Assertions.Expect(page.Locator("#tbl-land [aria-sort=ascending]")).ToHaveTextAsync("面积");

        await head.ClickAsync();
        await Assertions.Expect(schools).ToHaveTextAsync(["乙", "甲", "丙", "合计"]);

        await head.ClickAsync();
        await Assertions.Expect(schools).ToHaveTextAsync(["甲", "乙", "丙", "合计"]);
        await Assertions.Expect(page.Locator("#tbl-land [aria-sort]")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Table_SortedByFiguresWithFootnotesAndGaps_OrdersByTheFigures()
    {
        var page = await browser.OpenAsync(Document(Table(
            ColumnKind.Figure,
            [new TextRun("30"), new Footnote(1, [Text("注")])], [new TextRun("—")], [new TextRun("-4")], [new TextRun("200")])));

        await page.Locator("#tbl-a").GetByRole(AriaRole.Button, new() { Name = "值" }).ClickAsync();

        await Assertions.Expect(page.Locator("#tbl-a tbody th")).ToHaveTextAsync(["3", "1", "4", "2"]);
    }

    [BrowserFact]
    public async Task Table_SortedByRatios_OrdersByTheirFirstPart()
    {
        var page = await browser.OpenAsync(Document(Table(
            ColumnKind.Figure, [new TextRun("11.2:1")], [new TextRun("9.8:1")], [new TextRun("10:1")])));

        await page.Locator("#tbl-a").GetByRole(AriaRole.Button, new() { Name = "值" }).ClickAsync();

        await Assertions.Expect(page.Locator("#tbl-a tbody th")).ToHaveTextAsync(["2", "3", "1"]);
    }

    [BrowserFact]
    public async Task Table_Copied_IsCsvWithMergedCellsRepeated()
    {
        var page = await browser.OpenAsync(SampleReport.Document, script: Clipboard);

        Assert.Equal("学校,面积\n甲,300\n乙,\"1,000\"\n丙,50.5\n合计,1350.5\n", await CopyAsync(page, "#tbl-land"));

        var lines = (await CopyAsync(page, "#tbl-funding")).Split('\n');
        Assert.StartsWith("年份,其中：收入,其中：收入,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("年份,收入项目1（万元）,收入项目2（万元）,", lines[1], StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("  =1+1", "'=1+1")]
    [InlineData("=HYPERLINK(\"http://example.invalid\",\"x\")", "\"'=HYPERLINK(\"\"http://example.invalid\"\",\"\"x\"\")\"")]
    [InlineData("-3.07%", "-3.07%")]
    [InlineData("+12", "+12")]
    [InlineData("-1,150", "\"-1,150\"")]
    [InlineData("-1.2个百分点", "-1.2个百分点")]
    [InlineData("-", "-")]
    [InlineData("—", "—")]
    [InlineData("1+1", "1+1")]
    [InlineData("他说\"好\"", "\"他说\"\"好\"\"\"")]
    public async Task Table_Copied_IsNoFormulaAndQuotedAsCsv(string cell, string expected)
    {
        var page = await browser.OpenAsync(Document(Table(ColumnKind.LongText, [new TextRun(cell)])), script: Clipboard);

        Assert.Equal($"项目,值\n1,{expected}\n", await CopyAsync(page, "#tbl-a"));
    }

    [BrowserFact]
    public async Task Table_Copied_KeepsLinesAndLeavesOutTheMarksOfFootnotes()
    {
        var page = await browser.OpenAsync(
            Document(Table(
                ColumnKind.LongText,
                [new TextRun("一"), new LineBreak(), new TextRun("二")], [new TextRun("975"), new Footnote(1, [Text("注")])])),
            script: Clipboard);

        Assert.Equal("项目,值\n1,\"一\n二\"\n2,975\n", await CopyAsync(page, "#tbl-a"));
    }

    [BrowserFact]
    public async Task Table_ThatFits_IsNoStopForTheKeyboard()
    {
        var page = await browser.OpenAsync(width: 800);

        await Assertions.Expect(page.Locator("#tbl-land .scroll")).Not.ToHaveAttributeAsync("tabindex", "0");
        await Assertions.Expect(page.Locator("#tbl-funding .scroll")).ToHaveAttributeAsync("tabindex", "0");
    }

    [BrowserFact]
    public async Task Table_LongerThanTheScreen_KeepsItsHeadInSight()
    {
        var page = await browser.OpenAsync(Document(Table(
            ColumnKind.Figure, [.. Enumerable.Range(1, 80).Select(_ => new Inline[] { new TextRun("1") })])));

        await page.Locator("#tbl-a tbody tr >> nth=60").EvaluateAsync("row => row.scrollIntoView({ block: 'center' })");

        await Assertions.Expect(page.Locator("#tbl-a thead th >> nth=1")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Table_WiderThanAPhone_ScrollsByItselfAndKeepsTheNamesOfItsRows()
    {
        var page = await browser.OpenAsync(width: 360);
        var region = page.Locator("#tbl-funding .scroll");

        await region.ScrollIntoViewIfNeededAsync();
        await region.EvaluateAsync("region => region.scrollLeft = 400");

        Assert.Equal(400, await region.EvaluateAsync<int>("region => region.scrollLeft"));
        await Assertions.Expect(page.Locator("#tbl-funding tbody th")).ToBeInViewportAsync();
    }

    private const string Clipboard =
        "const clipboard = { writeText: async text => { window.copied = text; } };"
        + "Object.defineProperty(navigator, 'clipboard', { value: clipboard });";

    private static async Task<string> CopyAsync(IPage page, string table)
    {
        await page.Locator($"{table} .tools button").ClickAsync();
        return await page.EvaluateAsync<string>("window.copied");
    }

    /// <summary>A table with a row for each cell of its second column, numbered from 1.</summary>
    private static TableBlock Table(ColumnKind kind, params Inline[][] cells)
    {
        TableRow heads = new(RowKind.Header, [new(0, [new TextRun("项目")]), new(1, [new TextRun("值")])]);
        var rows = cells.Select((cell, index) => new TableRow(
            RowKind.Body,
            [
                new(0, [new TextRun((index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))], IsRowHeader: true),
                new(1, cell),
            ]));
        return new TableBlock(
            "tbl-a", new Caption("表", 1, "", "例表"), null, [new TableGrid([ColumnKind.Label, kind], [heads], [.. rows])], null);
    }
}
