using ReportCompiler.Documents;

namespace ReportCompiler.Tests.Html.Attacks;

/// <summary>Every attack of the corpus, built into a report and opened by a reader with scripts on.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class BrowserAttackTests(BrowserFixture browser)
{
    [BrowserFact]
    public Task Text_InEveryPlaceOfAProject_DoesNothing() =>
        AssertHarmless(AttackCorpus.Texts, attack => AttackedProject.OfText(attack.Text));

    [BrowserFact]
    public Task Text_InEveryPlaceOfADocument_DoesNothing() =>
        AssertHarmless(AttackCorpus.Texts.Select(attack => (attack.Name, AttackedDocument.Of(attack.Text))));

    [BrowserFact]
    public Task Markdown_InSectionCaseAndFootnote_DoesNothing() =>
        AssertHarmless(AttackCorpus.Markdown, attack => AttackedProject.OfMarkdown(attack.Text));

    [BrowserFact]
    public Task Address_OfLinksAndImages_DoesNothing() =>
        AssertHarmless(AttackCorpus.Links, attack => AttackedProject.OfLink(attack.Text));

    [BrowserFact]
    public Task Address_InTheDocument_DoesNothing() => AssertHarmless(AttackCorpus.Links.Select(attack =>
        (attack.Name, HtmlPages.Document(HtmlPages.Text(new Link(attack.Text, [new TextRun("文")]))))));

    [BrowserFact]
    public Task Image_DoesNothing() =>
        AssertHarmless(AttackCorpus.Images, attack => AttackedProject.OfImage(attack.Text));

    [BrowserFact]
    public async Task Image_TakenFromTheReportAndOpenedAlone_DoesNothing()
    {
        var watch = await AttackWatch.StartAsync(browser);
        foreach (var attack in AttackCorpus.Images)
        {
            var outlook = TestReport.Section(AttackedProject.OfImage(attack.Text).Compile().Document!, "sec-outlook");
            if (outlook.Blocks.OfType<FigureBlock>().Single().Image is { } image)
            {
                await watch.OpenPictureAsync(attack.Name, image.Printed);
            }
        }

        Assert.True(watch.Happened.Count == 0, string.Join('\n', watch.Happened));
    }

    [BrowserFact]
    public Task Sources_DoNothing() =>
        AssertHarmless(AttackCorpus.Sources, attack => AttackedProject.OfFiles(attack.Files));

    [BrowserFact]
    public async Task EveryText_WithScriptsOff_FetchesNothingAndStaysInThePage()
    {
        var watch = await AttackWatch.StartAsync(browser, scripts: false);

        await watch.OpenAsync("all", AttackedDocument.Of([.. AttackCorpus.Texts.Select(attack => attack.Text)]));

        Assert.Empty(watch.Happened);
    }

    private async Task AssertHarmless(IEnumerable<Attack> attacks, Func<Attack, TestReport> project)
    {
        var wrong = new List<string>();
        var documents = new List<(string Name, ReportDocument Document)>();
        foreach (var attack in attacks)
        {
            var report = project(attack);
            var compiled = report.Compile();
            var messages = report.Messages();
            if (attack.Refused is { } words)
            {
                if (!messages.Any(m => m.Contains(words, StringComparison.Ordinal)))
                {
                    wrong.Add($"{attack.Name}: no message has “{words}” but: {string.Join(" | ", messages)}");
                }
            }
            else if (compiled.Document is null)
            {
                wrong.Add($"{attack.Name}: refused with: {string.Join(" | ", messages)}");
            }

            if (compiled.Document is { } document) documents.Add((attack.Name, document));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        await AssertHarmless(documents);
    }

    private async Task AssertHarmless(IEnumerable<(string Name, ReportDocument Document)> reports)
    {
        var watch = await AttackWatch.StartAsync(browser);
        foreach (var (name, document) in reports) await watch.OpenAsync(name, document);

        Assert.True(watch.Happened.Count == 0, string.Join('\n', watch.Happened));
    }
}
