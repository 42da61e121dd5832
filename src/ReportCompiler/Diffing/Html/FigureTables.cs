using ReportCompiler.Diagnostics;
using ReportCompiler.Diffing.Wording;

namespace ReportCompiler.Diffing.Html;

/// <summary>The figures that differ, as tables with the changes drawn beside them.</summary>
internal static class FigureTables
{
    public const string Id = "figures";

    public static void Write(PageContext page)
    {
        var figures = page.Comparison.Figures;
        if (!figures.HasDifferences) return;
        page.Html.OpenBlock("section", ("id", Id));
        page.Line("h2", page.Say(DifferenceWords.Figures));
        (string Id, LocalizedText Title, IReadOnlyList<FigureChange> Changes)[] tables =
        [
            ("changed", DifferenceWords.Changed, [.. figures.Changed.Where(change => change.FollowsFrom.Count == 0)]),
            ("following", DifferenceWords.Follows, [.. figures.Changed.Where(change => change.FollowsFrom.Count > 0)]),
            ("appeared", DifferenceWords.Appeared, figures.Appeared),
            ("disappeared", DifferenceWords.Disappeared, figures.Disappeared),
            ("restated", DifferenceWords.Restated, figures.Restated),
        ];
        var hadBars = false;
        foreach (var (id, title, changes) in tables.Where(table => table.Changes.Count > 0))
        {
            var hasBars = changes.Any(ChangeBar.Has);
            Table(page, id, title, changes, hasBars, hasBars && !hadBars ? PageWords.BarNote : null);
            hadBars |= hasBars;
        }

        Definitions(page, figures);
        Ranks(page, figures);
        page.Html.Close();
    }

    private static void Table(
        PageContext page, string id, LocalizedText title, IReadOnlyList<FigureChange> changes, bool hasBars, LocalizedText? note)
    {
        Open(page, id, title, changes.Count, note,
            [
                DifferenceWords.Figure, DifferenceWords.Old, DifferenceWords.New, DifferenceWords.UnitHead,
                DifferenceWords.Change, DifferenceWords.Growth, .. hasBars ? [PageWords.Bar] : (LocalizedText[])[],
                DifferenceWords.Printed,
            ],
            head => head == DifferenceWords.Old || head == DifferenceWords.New || head == DifferenceWords.Change
                || head == DifferenceWords.Growth);
        foreach (var change in changes) Row(page, change, hasBars);
        Close(page);
    }

    private static void Row(PageContext page, FigureChange change, bool hasBars)
    {
        var html = page.Html;
        var chapters = change.Places.Select(place => page.Chapters.Of(place.SectionAnchor)).Where(key => key.Length > 0).Distinct();
        html.OpenBlock("tr",
            ("data-school", Controls.KeyOf(page, change.Entity.Id)), ("data-chapter", Keys(string.Join(' ', chapters))));
        page.Line("th", page.Wording.Name(change), ("scope", "row"), ("lang", page.ReportLanguage));
        page.Line("td", page.Wording.Value(change.Old), ("class", "number"));
        page.Line("td", page.Wording.Value(change.New), ("class", "number"));
        page.Line("td", FigureWording.Unit(change), ("class", "unit"), ("lang", page.ReportLanguage));
        page.Line("td", page.Wording.Change(change), ("class", "number"));
        page.Line("td", FigureWording.Growth(change), ("class", "number"));
        if (hasBars)
        {
            html.OpenBlock("td", ("class", "bar"));
            ChangeBar.Write(html, change);
            html.Close();
        }

        page.Line("td", page.Wording.Places(change), ("lang", page.ReportLanguage));
        html.Close();
    }

    private static void Definitions(PageContext page, FigureComparison figures)
    {
        if (figures.Definitions.Count == 0) return;
        Open(page, "definitions", DifferenceWords.Definitions, figures.Definitions.Count, null,
            [PageWords.Definition, PageWords.Part, DifferenceWords.Old, DifferenceWords.New], _ => false);
        foreach (var change in figures.Definitions)
        {
            page.Html.OpenBlock("tr");
            page.Line("th", change.Indicator.Name, ("scope", "row"), ("lang", page.ReportLanguage));
            page.Line("td", page.Say(DifferenceWords.PartOf(change.Part)));
            page.Line("td", change.Old ?? "—", ("lang", page.ReportLanguage));
            page.Line("td", change.New ?? "—", ("lang", page.ReportLanguage));
            page.Html.Close();
        }

        Close(page);
    }

    private static void Ranks(PageContext page, FigureComparison figures)
    {
        if (figures.Ranks.Count == 0) return;
        Open(page, "ranks", DifferenceWords.Ranks, figures.Ranks.Count, null,
            [PageWords.Definition, PageWords.School, PageWords.Rank, DifferenceWords.Old, DifferenceWords.New],
            head => head == DifferenceWords.Old || head == DifferenceWords.New);
        foreach (var rank in figures.Ranks)
        {
            page.Html.OpenBlock("tr", ("data-school", Controls.KeyOf(page, rank.School.Id)));
            page.Line("th", rank.Indicator.Name, ("scope", "row"), ("lang", page.ReportLanguage));
            page.Line("td", rank.School.ShortName, ("lang", page.ReportLanguage));
            page.Line("td", page.Say(DifferenceWords.RankOf(rank)));
            page.Line("td", rank.Old.Text, ("class", "number"));
            page.Line("td", rank.New.Text, ("class", "number"));
            page.Html.Close();
        }

        Close(page);
    }

    /// <summary>Opens the table under its heading. A long one scrolls, and so can be reached by keyboard.</summary>
    private static void Open(
        PageContext page, string id, LocalizedText title, int count, LocalizedText? note, IReadOnlyList<LocalizedText> heads,
        Func<LocalizedText, bool> isNumber)
    {
        var html = page.Html;
        html.OpenBlock("section", ("class", "choice"), ("id", id));
        html.OpenLine("h3", ("id", $"{id}-title"));
        html.Text(page.Say(title));
        html.Element("span", $" {DifferenceWords.Number(count)}", ("class", "count"));
        html.Close();
        if (note is { } text) page.Line("p", page.Say(text), ("class", "note"));
        page.Line("p", page.Say(PageWords.NothingHere), ("class", "nothing"));
        html.OpenBlock("div", ("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-labelledby", $"{id}-title"));
        html.OpenBlock("table");
        html.OpenBlock("thead");
        html.OpenBlock("tr");
        foreach (var head in heads) page.Line("th", page.Say(head), ("scope", "col"), ("class", isNumber(head) ? "number" : null));
        html.Close();
        html.Close();
        html.OpenBlock("tbody");
    }

    private static void Close(PageContext page)
    {
        for (var i = 0; i < 4; i++) page.Html.Close();
    }

    /// <summary>Keys as an attribute; what stands nowhere has one that no chapter has.</summary>
    private static string Keys(string keys) => keys.Length == 0 ? "none" : keys;
}
