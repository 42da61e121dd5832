using Microsoft.Playwright;

namespace ReportCompiler.Tests.Html;

/// <summary>Light and dark, as the reader's system has it and as the reader chooses.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class BrowserSchemeTests(BrowserFixture browser)
{
    private const string Light = "rgb(255, 255, 255)";
    private const string Dark = "rgb(21, 24, 27)";

    [BrowserFact]
    public async Task Button_InLightColours_TurnsThePageDark()
    {
        var page = await browser.OpenAsync();
        await ExpectGroundAsync(page, Light);

        await page.GetByRole(AriaRole.Button, new() { Name = "换成深色" }).ClickAsync();

        await ExpectGroundAsync(page, Dark);
        await Assertions.Expect(page.Locator("html")).ToHaveCSSAsync("color-scheme", "dark");
        Assert.Empty(await page.EvaluateAsync<string[]>(PageScripts.FaintTexts));
    }

    [BrowserFact]
    public async Task Button_InDarkColours_TurnsThePageLight()
    {
        var page = await browser.OpenAsync(scheme: ColorScheme.Dark);
        await ExpectGroundAsync(page, Dark);

        await page.GetByRole(AriaRole.Button, new() { Name = "换成浅色" }).ClickAsync();

        await ExpectGroundAsync(page, Light);
        Assert.Empty(await page.EvaluateAsync<string[]>(PageScripts.FaintTexts));
    }

    [BrowserFact]
    public async Task Choice_PageOpenedAgain_IsRemembered()
    {
        var page = await browser.OpenAsync(width: 360);
        await page.Locator(".scheme").ClickAsync();

        await page.ReloadAsync();

        await ExpectGroundAsync(page, Dark);
    }

    [BrowserFact]
    public async Task Choice_BackToWhatTheSystemHas_FollowsTheSystemAgain()
    {
        var page = await browser.OpenAsync();
        await page.Locator(".scheme").ClickAsync();
        await page.Locator(".scheme").ClickAsync();
        await ExpectGroundAsync(page, Light);

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });

        await ExpectGroundAsync(page, Dark);
    }

    [BrowserFact]
    public async Task Choice_OfDark_DoesNotReachPaper()
    {
        var page = await browser.OpenAsync();
        await page.Locator(".scheme").ClickAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page.Locator("html")).ToHaveCSSAsync("color-scheme", "light");
        await Assertions.Expect(page.Locator("#sec-land > p")).ToHaveCSSAsync("color", "rgb(0, 0, 0)");
    }

    private static Task ExpectGroundAsync(IPage page, string colour) =>
        Assertions.Expect(page.Locator("body")).ToHaveCSSAsync("background-color", colour);
}
