using Microsoft.Playwright;

namespace ReportCompiler.Tests.Html;

/// <summary>The page in a browser: what its scripts add.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class BrowserTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task Contents_WhileScrolling_MarkTheSectionBeingRead()
    {
        var page = await browser.OpenAsync();

        await page.Locator("#sec-staff").EvaluateAsync("section => section.scrollIntoView()");

        await Assertions.Expect(page.Locator(".tree a[aria-current]")).ToHaveTextAsync("1.2 师资队伍");
    }

    [BrowserFact]
    public async Task Contents_BesideTheText_UnfoldTheChapterBeingRead()
    {
        var page = await browser.OpenAsync();

        await page.Locator(".tree a[href='#sec-talent']").ClickAsync();

        await Assertions.Expect(page.Locator(".tree a[href='#sec-moral']")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".tree a[href='#sec-land']")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Contents_OnAPhone_CloseAfterAChoice()
    {
        var page = await browser.OpenAsync(width: 360);
        var link = page.Locator(".tree a[href='#sec-talent']");
        await Assertions.Expect(link).ToBeHiddenAsync();

        await page.Locator(".side summary").ClickAsync();
        await link.ClickAsync();

        await Assertions.Expect(link).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#sec-talent > h2")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Contents_OnAPhoneOnEscape_CloseAndGiveBackTheFocus()
    {
        var page = await browser.OpenAsync(width: 360);

        await page.Locator(".side summary").ClickAsync();
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(page.Locator(".side-body")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".side summary")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Search_ForAWord_FindsTitlesCaptionsAndCases()
    {
        var page = await browser.OpenAsync();

        await page.GetByRole(AriaRole.Searchbox).FillAsync("教");

        await Assertions.Expect(page.Locator(".results li")).ToHaveTextAsync(["【案例1】 甲校：以赛促教", "【案例2】 乙校：产教融合"]);
        await Assertions.Expect(page.Locator(".search output")).ToHaveTextAsync("找到 2 项");
        await Assertions.Expect(page.Locator(".tree")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Search_ByKeyboard_ReachesTheResult()
    {
        var page = await browser.OpenAsync();

        await page.GetByRole(AriaRole.Searchbox).FillAsync("经费");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#tbl-funding figcaption")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Search_Enter_GoesToTheFirstResult()
    {
        var page = await browser.OpenAsync();

        await page.GetByRole(AriaRole.Searchbox).FillAsync("经费");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#tbl-funding figcaption")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Search_ForNothingThatIsThere_SaysSo()
    {
        var page = await browser.OpenAsync();

        await page.GetByRole(AriaRole.Searchbox).FillAsync("没有的词");

        await Assertions.Expect(page.Locator(".search output")).ToHaveTextAsync("没有找到");
    }

    [BrowserFact]
    public async Task Cases_FilteredBySchool_ShowThatSchoolOnly()
    {
        var page = await browser.OpenAsync();

        await page.GetByLabel("学校").SelectOptionAsync("甲校");

        await Assertions.Expect(page.Locator("#page-cases li:visible .topic")).ToHaveTextAsync(["以赛促教", "双融育人"]);
    }

    [BrowserFact]
    public async Task Footnote_Focused_IsShownInPlace()
    {
        var page = await browser.OpenAsync();
        await page.Locator("a.reference").FocusAsync();

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(page.Locator(".popover")).ToHaveTextAsync("含租赁校舍。");
    }

    [BrowserFact]
    public async Task Footnote_Tapped_IsShownInPlaceAndTappedAgainIsGoneTo()
    {
        var page = await browser.OpenAsync(width: 360, touch: true);
        var call = page.Locator("#sec-land .call a");

        await call.TapAsync();
        await Assertions.Expect(page.Locator(".popover")).ToHaveTextAsync("含租赁校舍。");
        await Assertions.Expect(page.Locator(".footnotes li")).Not.ToBeInViewportAsync();

        await call.TapAsync();
        await Assertions.Expect(page.Locator(".footnotes li")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Footnote_ItsBackLink_LeadsToTheCall()
    {
        var page = await browser.OpenAsync();

        await page.Locator(".footnotes .back").ClickAsync();

        await Assertions.Expect(page.Locator("#sec-land .call")).ToBeInViewportAsync();
    }
}
