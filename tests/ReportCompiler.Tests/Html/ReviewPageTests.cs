using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using ReportCompiler.Checks;
using ReportCompiler.Diagnostics;
using ReportCompiler.Html;

namespace ReportCompiler.Tests.Html;

/// <summary>The page for proof-readers, and the mark of a stated figure that differs from the computed one.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class ReviewPageTests(BrowserFixture browser)
{
    private static TestReport Report(string waivers = "") => new TestReport()
        .With(
            "report.yaml", $$"""
            kind: region
            year: 2025
            name: 南湖区
            title: [南湖区, 质量年度报告]
            issuer: 南湖区教育局
            date: 2025-12-31
            layout: small
            schools: [north, south]
            {{waivers}}
            """)
        .With("schools/north/totals.csv", "指标,2025\n在校生数,300\n")
        .With("schools/south/totals.csv", "指标,2025\n在校生数,200\n教职工数,待补\n")
        .With("region/totals.csv", "指标,2025\n在校生数,510\n")
        .With("sections/numbers.md", "全区在校生{{ students }}人，教职工{{ staff }}人。");

    [Fact]
    public void Finding_LinksToThePlaceThatPrintsTheFigure()
    {
        var page = Review(Report());
        var finding = page.QuerySelectorAll(".review .findings > li").Single(item => item.TextContent.Contains("RC2101", StringComparison.Ordinal));
        Assert.Equal(
            "RC2101在校生数（南湖区，2025年）填报为“510”，按“各校合计”计算为 500。",
            finding.QuerySelector(".message")!.TextContent);
        var link = Assert.Single(finding.QuerySelectorAll("a"));
        Assert.Equal(("1.2 规模", "#sec-numbers"), (link.TextContent, link.GetAttribute("href")));
    }

    [Fact]
    public void Figure_BearsTheNumberOfItsFinding()
    {
        var page = Review(Report());
        var mark = Assert.Single(page.QuerySelectorAll("#sec-numbers a.finding"));
        Assert.Equal("500", mark.PreviousElementSibling!.TextContent);
        var target = page.QuerySelector(mark.GetAttribute("href")!)!;
        Assert.Contains("RC2101", target.TextContent, StringComparison.Ordinal);
        Assert.Equal(mark.TextContent, target.GetAttribute("value"));
    }

    [Fact]
    public void Findings_StandBySeverity() => Assert.Equal(
        ["警告 2", "填报情况"],
        Review(Report()).QuerySelectorAll(".review h3").Select(heading => heading.TextContent));

    [Fact]
    public void Waiver_StandsWithItsReason()
    {
        var page = Review(Report("waivers:\n  - {rule: RC2101, reason: 教育局已核对}"));
        Assert.Equal(["警告 1", "已豁免 1", "填报情况"], page.QuerySelectorAll(".review h3").Select(heading => heading.TextContent));
        Assert.Contains("理由：教育局已核对", page.QuerySelector(".review ul.findings")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Completeness_CountsWhatIsThereAndWhatLacks()
    {
        var rows = Review(Report()).QuerySelectorAll("#page-completeness tbody tr")
            .Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent)));
        // The region lacks its staff, which the text prints; the south announces its own as still to come.
        Assert.Equal(["南湖区|1|1|0|0", "南湖区北山职业学校|1|0|0|0", "南湖区南港职业学校|1|0|1|0"], rows);
    }

    [Fact]
    public void Report_WithNothingFound_SaysSo() => Assert.Equal(
        "没有发现问题。", Review(new TestReport()).QuerySelector(".review > p")!.TextContent);

    [Fact]
    public void English_IsMarkedAsSuch()
    {
        var section = Review(Report(), MessageLanguage.English).QuerySelector("#page-review")!;
        Assert.Equal("en", section.GetAttribute("lang"));
        Assert.Equal("Review", section.QuerySelector("h2")!.TextContent);
    }

    [AxeFact]
    public Task Page_InLightColours_IsAccessible() => AssertAccessible(ColorScheme.Light, 1400);

    [AxeFact]
    public Task Page_OnAPhoneInDarkColours_IsAccessible() => AssertAccessible(ColorScheme.Dark, 360);

    private async Task AssertAccessible(ColorScheme scheme, int width)
    {
        var page = await browser.NewPageAsync(width, scheme: scheme);
        await page.GotoAsync(browser.Save(Text(Report("waivers:\n  - {rule: RC2101, reason: 教育局已核对}"), MessageLanguage.Chinese)));
        await page.EvaluateAsync(await File.ReadAllTextAsync(HtmlChecks.Axe));
        Assert.Empty(await page.EvaluateAsync<string[]>(PageScripts.AxeViolations));
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [HtmlValidateFact]
    public async Task Page_Markup_IsValid() => Assert.Equal(
        "", await HtmlChecks.ComplaintsAsync(new Uri(browser.Save(Text(Report(), MessageLanguage.English))).LocalPath));

    [Fact]
    public void CleanPage_HasNoReview() => Assert.Empty(Clean(Report()).QuerySelectorAll(".review, .finding"));

    [Fact]
    public void DisputedFigure_IsMarkedOnTheCleanPage()
    {
        var figure = Assert.Single(Clean(Report()).QuerySelectorAll(".disputed"));
        Assert.Equal("500", figure.TextContent);
        Assert.Equal(
            "在校生数（南湖区，2025年） = 各校合计；填报值“510”与计算值不一致（region/totals.csv:2）", figure.GetAttribute("title"));
    }

    [Fact]
    public void DisputedFigure_ThatTheReportAccepts_IsNotMarked() =>
        Assert.Empty(Clean(Report("waivers:\n  - {rule: RC2101, reason: 教育局已核对}")).QuerySelectorAll(".disputed"));

    private static IHtmlDocument Clean(TestReport report) => Parse(HtmlWriter.Write(report.Compile().Document!));

    private static IHtmlDocument Review(TestReport report, MessageLanguage language = MessageLanguage.Chinese) =>
        Parse(Text(report, language));

    private static string Text(TestReport report, MessageLanguage language)
    {
        var compiled = report.Compile();
        return HtmlWriter.Write(
            compiled.Document!,
            new ReviewCopy(compiled.Diagnostics, compiled.Waived, language) { Completeness = compiled.Completeness });
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
