using System.Text;
using Microsoft.Playwright;

namespace ReportCompiler.Tests.Html;

/// <summary>The page at other widths, in other colours, on paper, and without scripts.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class BrowserLayoutTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task Page_InLightColours_HasNoFaintText()
    {
        var page = await browser.OpenAsync();

        Assert.Empty(await page.EvaluateAsync<string[]>(PageScripts.FaintTexts));
    }

    [BrowserFact]
    public async Task Page_InDarkColours_IsDarkAndHasNoFaintText()
    {
        var page = await browser.OpenAsync(scheme: ColorScheme.Dark);

        await Assertions.Expect(page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(21, 24, 27)");
        Assert.Empty(await page.EvaluateAsync<string[]>(PageScripts.FaintTexts));
    }

    [BrowserFact]
    public async Task Page_360PixelsWide_DoesNotScrollSideways()
    {
        var page = await browser.OpenAsync(width: 360);

        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [BrowserFact]
    public async Task Page_1024PixelsWide_DoesNotScrollSideways()
    {
        var page = await browser.OpenAsync(width: 1024);

        Assert.Equal(1024, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [BrowserFact]
    public async Task Page_OnPaper_HasTheSizesOfTheLayoutAndNoSide()
    {
        var page = await browser.OpenAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page.Locator(".side")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#page-sections")).ToBeVisibleAsync();
        // 16 pt and 28 pt at 96 pixels to the inch.
        await Assertions.Expect(page.Locator("#sec-land > p")).ToHaveCSSAsync("font-size", "21.3333px");
        await Assertions.Expect(page.Locator("#sec-land > p")).ToHaveCSSAsync("line-height", "37.3333px");
        await Assertions.Expect(page.Locator("#tbl-land thead")).ToHaveCSSAsync("display", "table-header-group");
    }

    [BrowserFact]
    public async Task Page_OnPaper_IsNotWiderThanTheText()
    {
        // 156 mm of text at 96 pixels to the inch.
        var page = await browser.OpenAsync(width: 590);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(590, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [BrowserFact]
    public async Task Page_PrintedToPdf_BeginsEachChapterOnANewPage()
    {
        var page = await browser.OpenAsync();

        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));

        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        // Cover, preface, contents, lists, two pages or more of chapter 1, chapter 2, notes.
        Assert.True(pdf.Split("/Type /Page\n").Length - 1 >= 8, "too few pages");
        // A4 in points is 595.28 by 841.89; browsers round to pixels.
        Assert.Matches(@"/MediaBox \[0 0 59[45]\S* 84[12]\S*\]", pdf);
    }

    [BrowserFact]
    public async Task Page_WithoutScripts_HasContentsTablesNotesAndOrigins()
    {
        var page = await browser.OpenAsync(scripts: false);

        await page.Locator(".tree a[href='#sec-moral']").ClickAsync();
        await Assertions.Expect(page.Locator("#sec-moral > h3")).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator("#tbl-land td >> nth=0")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".footnotes li")).ToContainTextAsync("含租赁校舍。");
        await Assertions.Expect(page.Locator("#tbl-land .figure >> nth=0")).ToHaveAttributeAsync(
            "title", "占地面积（甲）：300（schools/a/indicators.csv:3）");
    }

    [BrowserFact]
    public async Task Contents_OnAPhoneWithoutScripts_OpenByTheirButton()
    {
        var page = await browser.OpenAsync(width: 360, scripts: false);

        await page.Locator(".side summary").ClickAsync();

        await Assertions.Expect(page.Locator(".tree a[href='#sec-moral']")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Page_OfTheSample_ReportsNoError()
    {
        var errors = new List<string>();
        var page = await browser.NewPageAsync();
        page.PageError += (_, error) => errors.Add(error);
        page.Console += (_, message) => errors.Add(message.Text);

        await page.GotoAsync(browser.Save(SampleReport.Document));

        Assert.Empty(errors);
    }
}
