using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using ReportCompiler.Documents;
using ReportCompiler.Html;
using ReportCompiler.Sources;
using Xunit.Abstractions;

namespace ReportCompiler.Tests.Html;

/// <summary>What the page of every sample must be: whole, small, valid, accessible, and as wide as the screen.</summary>
public abstract class SamplePageTests
{
    private const int MostNodes = 20_000;
    private const int MostBytes = 5_000_000;

    private readonly BrowserFixture _browser;
    private readonly ITestOutputHelper _output;
    private readonly ReportDocument _report;

    private protected SamplePageTests(BrowserFixture browser, ITestOutputHelper output, ReportDocument report) =>
        (_browser, _output, _report) = (browser, output, report);

    [Fact]
    public void Page_Size_IsBelowFiveMegabytes()
    {
        var size = Encoding.UTF8.GetByteCount(HtmlWriter.Write(_report));

        _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size / 1000} kB"));
        Assert.InRange(size, 1, MostBytes);
    }

    [Fact]
    public void Page_Links_AllLeadSomewhere()
    {
        var page = HtmlPages.Page(_report);

        Assert.All(page.QuerySelectorAll("a[href^='#']"), link =>
            Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Fact]
    public void Page_Ids_StandOnce()
    {
        var ids = HtmlPages.Page(_report).QuerySelectorAll("[id]").Select(element => element.Id).ToList();

        Assert.Equal(ids.Distinct(), ids);
    }

    [BrowserFact]
    public async Task Page_InTheBrowser_HasFewElementsAndReportsNoError()
    {
        var errors = new List<string>();
        var page = await _browser.NewPageAsync();
        page.PageError += (_, error) => errors.Add(error);
        page.Console += (_, message) => errors.Add(message.Text);
        await page.GotoAsync(_browser.Save(_report));

        var nodes = await page.EvaluateAsync<int>(PageScripts.Nodes);
        _output.WriteLine($"{nodes} nodes; {await page.EvaluateAsync<string>(PageScripts.Timing)}");
        Assert.InRange(nodes, 1, MostNodes);
        Assert.Empty(errors);
    }

    [BrowserFact]
    public async Task Page_OnAPhone_DoesNotScrollSideways()
    {
        var page = await _browser.OpenAsync(_report, width: 360);

        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [BrowserFact]
    public async Task Page_OnPaper_IsNotWiderThanTheText()
    {
        // 156 mm of text at 96 pixels to the inch.
        var page = await _browser.OpenAsync(_report, width: 590);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        // The widest tables stand on pages of their own, turned; BrowserPdfTests measures them on these.
        await page.EvaluateAsync("document.querySelectorAll('.turned').forEach(table => table.remove())");

        Assert.Equal(590, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [BrowserFact]
    public async Task Page_WithoutScripts_ShowsEverythingAndNothingThatDoesNothing()
    {
        var page = await _browser.OpenAsync(_report, scripts: false);

        Assert.Empty(await page.EvaluateAsync<string[]>(PageScripts.Hidden));
        await Assertions.Expect(page.Locator("button, input, select, [role=button]")).ToHaveCountAsync(0);
        foreach (var data in await page.Locator(".chart-data").AllAsync())
        {
            await data.Locator("summary").ClickAsync();
            await Assertions.Expect(data.Locator("table")).ToBeVisibleAsync();
        }
    }

    [AxeFact]
    public Task Page_InLightColours_IsAccessible() => AssertAccessible(1400, ColorScheme.Light);

    [AxeFact]
    public Task Page_InDarkColours_IsAccessible() => AssertAccessible(1400, ColorScheme.Dark);

    [AxeFact]
    public Task Page_OnAPhone_IsAccessible() => AssertAccessible(360, ColorScheme.Light);

    [AxeFact]
    public Task Page_OnAPhoneInDarkColours_IsAccessible() => AssertAccessible(360, ColorScheme.Dark);

    [HtmlValidateFact]
    public async Task Page_Markup_IsValid() =>
        Assert.Equal("", await HtmlChecks.ComplaintsAsync(new Uri(_browser.Save(_report)).LocalPath));

    private protected static ReportDocument Compile(IWorld world) => Compiler.Compile(world).Document!;

    /// <summary>Looks at the page as it opens, and again with its contents, results of a search, an origin and the values
    /// of all charts shown.</summary>
    private async Task AssertAccessible(int width, ColorScheme scheme)
    {
        var page = await _browser.OpenAsync(_report, width, scheme: scheme);
        await page.EvaluateAsync(await File.ReadAllTextAsync(HtmlChecks.Axe));
        Assert.Empty(await page.EvaluateAsync<string[]>(PageScripts.AxeViolations));

        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("一");
        await page.Locator("main .figure[tabindex='0'] >> visible=true").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".popover")).ToBeVisibleAsync();
        Assert.Empty(await page.EvaluateAsync<string[]>(PageScripts.AxeViolations));
    }
}
