using ReportCompiler.Diffing.Wording;

namespace ReportCompiler.Diffing.Html;

/// <summary>Text that was carried over from last year's report and seems not to have been read.</summary>
internal static class CarriedOverList
{
    public const string Id = "carried-over";

    public static void Write(PageContext page)
    {
        var all = page.Comparison.CarriedOver;
        if (all.Count == 0) return;
        page.Html.OpenBlock("section", ("id", Id), ("class", "choice"));
        page.Line("h2", page.Say(DifferenceWords.CarriedOver));
        page.Line("p", page.Say(PageWords.CarriedOverNote), ("class", "note"));
        page.Line("p", page.Say(PageWords.NothingHere), ("class", "nothing"));
        foreach (var carried in all)
        {
            var place = PlaceNames.Numbered(carried.SectionNumber, carried.SectionTitle);
            if (carried.CaseLabel is { } label) place += $" {label}{carried.CaseTitle}";
            page.Html.OpenBlock("div", ("class", "block"), ("data-chapter", page.Chapters.Of(carried.SectionAnchor)));
            page.Line("p", $"{place}{page.Colon}{page.Say(DifferenceWords.ReasonOf(carried))}", ("class", "what"));
            Write(page, carried);
            page.Html.Close();
        }

        page.Html.Close();
    }

    private static void Write(PageContext page, CarriedOver carried)
    {
        var html = page.Html;
        var text = carried.Text.New;
        html.OpenLine("p", ("class", "said"), ("lang", page.ReportLanguage));
        if (carried is { Quote: { } quote, QuoteStart: { } start } && start + quote.Length <= text.Length)
        {
            html.Text(text[..start]);
            html.Element("mark", text[start..(start + quote.Length)]);
            html.Text(text[(start + quote.Length)..]);
        }
        else
        {
            html.Text(text);
        }

        html.Close();
    }
}
