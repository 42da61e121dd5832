using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using ReportCompiler.Diagnostics;
using ReportCompiler.Diffing.Html;
using ReportCompiler.Tests.Html;

namespace ReportCompiler.Tests.Diffing;

/// <summary>The page of what differs.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class ComparisonPageTests(BrowserFixture browser)
{
    private static string Markup() =>
        ComparisonPage.Write(TwoDrafts.Compare(), MessageLanguage.Chinese);

    private static IHtmlDocument Page() => new HtmlParser().ParseDocument(Markup());

    [Fact]
    public void Figures_StandInRowsWithTheirChange()
    {
        var rows = Page().QuerySelectorAll("#figures tbody tr").Select(row =>
            string.Join('|', row.Children.Select(cell => cell.TextContent.Trim())));

        Assert.Equal(["在校生数（北山职校）|120|150|人|+30|+25.00%||", "在校生数（南湖区）|200|230|人|+30|+15.00%||1.2 规模"], rows);
    }

    // A growth of 25% is a quarter of the 60 to the right of the middle.
    [Fact]
    public void Bar_IsAsLongAsTheGrowth() => Assert.Equal(
        "M60 2H75L75 2V12H60Z", Page().QuerySelector("#changed .bar .more")!.GetAttribute("d"));

    [Fact]
    public void Text_StandsSideBySideAndInline()
    {
        var block = Page().QuerySelector("#text .block")!;

        Assert.Equal("旧：两所学校，各有所长。", block.QuerySelector(".old")!.TextContent);
        Assert.Equal("新：两所学校，各有特色。", block.QuerySelector(".new")!.TextContent);
        Assert.Equal("两所学校，各有<del>所长</del><ins>特色</ins>。", block.QuerySelector(".inline")!.InnerHtml);
    }

    [Fact]
    public void Page_HasNoScript()
    {
        var page = Page();

        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Contains("script-src 'none'", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [HtmlValidateFact]
    public async Task Page_Markup_IsValid() =>
        Assert.Equal("", await HtmlChecks.ComplaintsAsync(new Uri(browser.Save(Markup())).LocalPath));

    [BrowserFact]
    public async Task School_Chosen_HidesFiguresOfOthers()
    {
        var page = await OpenAsync(1300, scripts: false);

        await page.Locator("#school").SelectOptionAsync("北山职校");

        Assert.True(await page.Locator("#changed tbody tr").IsVisibleAsync());
        Assert.False(await page.Locator("#following tbody tr").IsVisibleAsync());
        Assert.True(await page.Locator("#following .nothing").IsVisibleAsync());
    }

    // Texts belong to no school, so that they all stay, and a count of all figures would be wrong beside some of them.
    [BrowserFact]
    public async Task School_Chosen_KeepsTextAndHidesCounts()
    {
        var page = await OpenAsync(1300, scripts: false);
        Assert.True(await page.Locator("#changed .count").IsVisibleAsync());

        await page.Locator("#school").SelectOptionAsync("北山职校");

        Assert.True(await page.Locator("#text .block").First.IsVisibleAsync());
        Assert.False(await page.Locator("#text > .nothing").IsVisibleAsync());
        Assert.False(await page.Locator("#changed .count").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task View_Inline_TakesThePlaceOfTheColumns()
    {
        var page = await OpenAsync(1300, scripts: false);
        Assert.False(await page.Locator("#text .inline").First.IsVisibleAsync());

        await page.Locator("#view-inline").CheckAsync();

        Assert.True(await page.Locator("#text .inline").First.IsVisibleAsync());
        Assert.False(await page.Locator("#text .pair").First.IsVisibleAsync());
    }

    [AxeFact]
    public Task Page_InLightColours_IsAccessible() => AssertAccessible(1300, ColorScheme.Light);

    [AxeFact]
    public Task Page_InDarkColours_IsAccessible() => AssertAccessible(1300, ColorScheme.Dark);

    [AxeFact]
    public Task Page_OnAPhone_IsAccessible() => AssertAccessible(360, ColorScheme.Light);

    private async Task AssertAccessible(int width, ColorScheme scheme)
    {
        var page = await OpenAsync(width, scheme: scheme);
        await page.EvaluateAsync(await File.ReadAllTextAsync(HtmlChecks.Axe));
        Assert.Empty(await page.EvaluateAsync<string[]>(PageScripts.AxeViolations));
    }

    private async Task<IPage> OpenAsync(int width, bool scripts = true, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await browser.NewPageAsync(width, scripts, scheme);
        await page.GotoAsync(browser.Save(Markup()));
        return page;
    }
}
