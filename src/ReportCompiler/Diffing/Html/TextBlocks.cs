using ReportCompiler.Diffing.Wording;

namespace ReportCompiler.Diffing.Html;

/// <summary>The texts that were changed, by section: side by side and inline, of which the page shows one.</summary>
internal static class TextBlocks
{
    public const string Id = "text";

    public static void Write(PageContext page)
    {
        var sections = page.Comparison.Sections
            .Select(section => (Section: section, Blocks: section.Blocks.SelectMany(block => block.WithBlocksOfCase())
                .Where(block => block.IsRewritten).ToList()))
            .Where(item => item.Blocks.Count > 0).ToList();
        if (sections.Count == 0) return;
        page.Html.OpenBlock("section", ("id", Id), ("class", "choice"));
        page.Line("h2", page.Say(DifferenceWords.Text));
        page.Line("p", page.Say(PageWords.NothingHere), ("class", "nothing"));
        foreach (var (section, blocks) in sections)
        {
            var shown = section.New ?? section.Old!;
            page.Html.OpenBlock("section", ("data-chapter", page.Chapters.Of(shown.Anchor)));
            page.Line("h3", PlaceNames.Numbered(shown.Number, shown.Title), ("lang", page.ReportLanguage));
            foreach (var block in blocks) Write(page, block);
            page.Html.Close();
        }

        page.Html.Close();
    }

    private static void Write(PageContext page, BlockComparison block)
    {
        var name = $"{page.Say(DifferenceWords.ChangeOf(block, page.Places))} {BlockTexts.Label(block)}".TrimEnd();
        page.Html.OpenBlock("div", ("class", "block"));
        page.Line("p", name, ("class", "what"));
        foreach (var (part, text) in BlockTexts.Of(block))
        {
            if (page.Say(part) is { Length: > 0 } what) page.Line("p", what, ("class", "part"));
            TextPair.Write(page, text);
        }

        if (block is ImageComparison { IsAnotherPicture: true }) page.Line("p", page.Say(DifferenceWords.OtherPicture), ("class", "part"));
        page.Html.Close();
    }
}
