using Microsoft.Playwright;
using ReportCompiler.Documents;
using ReportCompiler.Tests.Documents.Charts;

namespace ReportCompiler.Tests.Html.Charts;

/// <summary>Charts as the browser draws them.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class BrowserChartTests(BrowserFixture browser)
{
    private static readonly ReportDocument Report = HtmlPages.Document([.. SampleCharts.Numbered]);

    /// <summary>Texts of a drawing that leave it, and pairs of upright texts that cover each other. The box of a line of text
    /// is some pixels higher than its characters.</summary>
    private const string Faults = """
        () => [...document.querySelectorAll('.drawing svg')].filter(svg => svg.checkVisibility()).flatMap(svg => {
          const frame = svg.getBoundingClientRect();
          const texts = [...svg.querySelectorAll('text')].map(text => ({ text, at: text.getBoundingClientRect() }));
          const upright = texts.filter(item => !item.text.hasAttribute('transform'));
          const name = svg.closest('figure').id;
          return [
            ...texts.filter(({ at }) => at.left < frame.left - 1 || at.right > frame.right + 1
              || at.top < frame.top - 6 || at.bottom > frame.bottom + 6).map(({ text }) => `${name} leaves: ${text.textContent}`),
            ...upright.flatMap((one, i) => upright.slice(i + 1)
              .filter(other => one.at.left + 1 < other.at.right && other.at.left + 1 < one.at.right
                && one.at.top + 6 < other.at.bottom && other.at.top + 6 < one.at.bottom)
              .map(other => `${name} covers: ${one.text.textContent}, ${other.text.textContent}`)),
          ];
        })
        """;

    [BrowserFact]
    public async Task Texts_OnAWideScreen_CoverNothing()
    {
        var page = await browser.OpenAsync(Report);

        Assert.Empty(await page.EvaluateAsync<string[]>(Faults));
        await Assertions.Expect(page.Locator(".small").First).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Texts_OnAPhone_CoverNothingAndAreNotScaledDown()
    {
        var page = await browser.OpenAsync(Report, width: 360);

        Assert.Empty(await page.EvaluateAsync<string[]>(Faults));
        await Assertions.Expect(page.Locator(".large").First).ToBeHiddenAsync();
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Equal(320, await page.EvaluateAsync<int>("document.querySelector('.small svg').getBoundingClientRect().width"));
    }

    [BrowserFact]
    public async Task Mark_PointedAt_ShowsItsOrigin()
    {
        var page = await browser.OpenAsync(HtmlPages.Document(SampleCharts.OneCategory));

        await page.Locator(".large .mark rect").HoverAsync();

        await Assertions.Expect(page.Locator(".popover")).ToContainTextAsync("专任教师数（2025年）：931region/totals.csv:2");
    }

    [BrowserFact]
    public async Task Data_OnAPhone_UnfoldWithinTheScreen()
    {
        var page = await browser.OpenAsync(HtmlPages.Document(SampleCharts.Stacked), width: 360);

        await page.Locator(".chart-data > summary").ClickAsync();

        await Assertions.Expect(page.Locator(".chart-data td").First).ToBeVisibleAsync();
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [AxeFact]
    public async Task Page_OfCharts_IsAccessible()
    {
        var page = await browser.OpenAsync(Report);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        await page.EvaluateAsync(await File.ReadAllTextAsync(HtmlChecks.Axe));

        Assert.Empty(await page.EvaluateAsync<string[]>(PageScripts.AxeViolations));
    }
}
