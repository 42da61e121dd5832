using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using ReportCompiler.Documents;
using ReportCompiler.Html;
using Xunit.Abstractions;

namespace ReportCompiler.Tests.Html;

/// <summary>The page of the Jiulongpo sample, a whole report.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class JiulongpoPageTests(BrowserFixture browser, ITestOutputHelper output)
{
    private const int MostNodes = 20_000;
    private const int MostBytes = 5_000_000;
    private const double SlowestPaint = 3000;

    private static readonly ReportDocument Report = Compiler.Compile(Repository.Sample("jiulongpo-2025")).Document!;

    [Fact]
    public void Page_Size_IsBelowFiveMegabytes()
    {
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(HtmlWriter.Write(Report)), 1, MostBytes);
    }

    [Fact]
    public void Page_Links_AllLeadSomewhere()
    {
        var page = HtmlPages.Page(Report);

        Assert.All(page.QuerySelectorAll("a[href^='#']"), link =>
            Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Fact]
    public void Page_Ids_StandOnce()
    {
        var ids = HtmlPages.Page(Report).QuerySelectorAll("[id]").Select(element => element.Id).ToList();

        Assert.Equal(ids.Distinct(), ids);
    }

    [BrowserFact]
    public async Task Page_InTheBrowser_IsSmallAndPaintedAtOnce()
    {
        var page = await browser.OpenAsync(Report);

        var nodes = await page.EvaluateAsync<int>("document.querySelectorAll('*').length");
        var paint = await page.EvaluateAsync<double>(PageScripts.FirstPaint);

        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{nodes} elements, first paint after {paint:0} ms"));
        Assert.InRange(nodes, 1, MostNodes);
        Assert.InRange(paint, 0, SlowestPaint);
    }

    [BrowserFact]
    public async Task Page_OnAPhone_DoesNotScrollSideways()
    {
        var page = await browser.OpenAsync(Report, width: 360);

        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [BrowserFact]
    public async Task Page_OnPaper_IsNotWiderThanTheText()
    {
        // 156 mm of text at 96 pixels to the inch.
        var page = await browser.OpenAsync(Report, width: 590);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(590, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [AxeFact]
    public async Task Page_InLightColours_IsAccessible() => await AssertAccessible(await browser.OpenAsync(Report));

    [AxeFact]
    public async Task Page_InDarkColours_IsAccessible() =>
        await AssertAccessible(await browser.OpenAsync(Report, scheme: ColorScheme.Dark));

    [AxeFact]
    public async Task Page_OnAPhone_IsAccessible() =>
        await AssertAccessible(await browser.OpenAsync(Report, width: 360));

    [HtmlValidateFact]
    public async Task Page_Markup_IsValid()
    {
        var file = new Uri(browser.Save(Report)).LocalPath;
        using var process = Process.Start(new ProcessStartInfo("node")
        {
            ArgumentList =
            {
                HtmlChecks.HtmlValidate, "--config", Path.Combine(HtmlChecks.Folder, ".htmlvalidate.json"), file,
            },
            RedirectStandardOutput = true,
        })!;

        var findings = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal("", findings);
        Assert.Equal(0, process.ExitCode);
    }

    private static async Task AssertAccessible(IPage page)
    {
        await page.EvaluateAsync(await File.ReadAllTextAsync(HtmlChecks.Axe));

        Assert.Empty(await page.EvaluateAsync<string[]>(PageScripts.AxeViolations));
    }
}
