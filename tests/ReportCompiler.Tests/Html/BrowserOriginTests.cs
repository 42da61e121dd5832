using Microsoft.Playwright;

namespace ReportCompiler.Tests.Html;

/// <summary>Where a figure comes from, asked by pointer, finger and keyboard.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class BrowserOriginTests(BrowserFixture browser)
{
    private const string First = "#sec-land > p .figure >> nth=0";
    private const string Second = "#sec-land > p .figure >> nth=1";

    [BrowserFact]
    public async Task Figure_PointedAt_ShowsFormulaValuesAndPlaces()
    {
        var page = await browser.OpenAsync();

        await page.Locator(Second).HoverAsync();

        var popover = page.Locator(".popover");
        await Assertions.Expect(popover.Locator(".name")).ToHaveTextAsync("生均占地面积：3.00");
        await Assertions.Expect(popover.Locator(".formula")).ToHaveTextAsync("= campus_area / students");
        await Assertions.Expect(popover.Locator("li")).ToHaveTextAsync(
            ["占地面积（甲）：300schools/a/indicators.csv:3", "在校生数：100schools/a/indicators.csv:9"]);
    }

    [BrowserFact]
    public async Task Figure_LeftForItsPopover_KeepsItOpen()
    {
        var page = await browser.OpenAsync();

        await page.Locator(First).HoverAsync();
        await page.Locator(".popover").HoverAsync();
        await page.WaitForTimeoutAsync(500);

        await Assertions.Expect(page.Locator(".popover")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Figure_Tapped_ShowsItsOriginUntilATapElsewhere()
    {
        var page = await browser.OpenAsync(width: 360, touch: true);

        await page.Locator(First).TapAsync();
        await Assertions.Expect(page.Locator(".popover .place")).ToHaveTextAsync("schools/a/indicators.csv:3");

        await page.Locator("#sec-land > h3").TapAsync();
        await Assertions.Expect(page.Locator(".popover")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Paragraph_OfTwoFigures_IsOneStopAndArrowsGoOn()
    {
        var page = await browser.OpenAsync();
        Assert.Equal(1, await page.Locator("#sec-land > p .figure[tabindex='0']").CountAsync());

        await page.Locator(First).FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");

        await Assertions.Expect(page.Locator(Second)).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".popover .name")).ToHaveTextAsync("生均占地面积：3.00");
        Assert.Equal(1, await page.Locator("#sec-land > p .figure[tabindex='0']").CountAsync());
    }

    [BrowserFact]
    public async Task Table_ArrowDown_GoesDownTheColumn()
    {
        var page = await browser.OpenAsync();

        await page.Locator("#tbl-land .figure >> nth=0").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");

        await Assertions.Expect(page.Locator("#tbl-land .figure >> nth=1")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Popover_Escape_ClosesIt()
    {
        var page = await browser.OpenAsync();
        await page.Locator(First).HoverAsync();
        await Assertions.Expect(page.Locator(".popover")).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(page.Locator(".popover")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Figure_Enter_GoesIntoItsOriginAndEscapeBack()
    {
        var page = await browser.OpenAsync();
        await page.Locator(First).FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");

        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".popover")).ToBeFocusedAsync();
        await page.WaitForTimeoutAsync(500);
        await Assertions.Expect(page.Locator(".popover .name")).ToHaveTextAsync("生均占地面积：3.00");

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".popover")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(Second)).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Figure_SpaceThenTab_GoesOnBehindTheFigure()
    {
        var page = await browser.OpenAsync();
        await page.Locator(First).FocusAsync();

        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(page.Locator("a.reference")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".popover")).ToBeHiddenAsync();
    }
}
