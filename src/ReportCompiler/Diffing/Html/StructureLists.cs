using ReportCompiler.Diffing.Wording;

namespace ReportCompiler.Diffing.Html;

/// <summary>What became of the title page, the schools and the parts of the report.</summary>
internal static class StructureLists
{
    public const string Id = "structure";

    /// <summary>A key that no chapter has, of what stands in none.</summary>
    private const string NoChapter = "none";

    public static void Write(PageContext page)
    {
        var comparison = page.Comparison;
        if (comparison.Properties.Count + comparison.Entities.Count + comparison.Structure.Count == 0) return;
        page.Html.OpenBlock("section", ("id", Id), ("class", "choice"));
        page.Line("h2", page.Say(DifferenceWords.Structure));
        page.Line("p", page.Say(PageWords.NothingHere), ("class", "nothing"));
        page.Html.OpenBlock("ul", ("class", "parts"));
        foreach (var change in comparison.Properties)
            Item(page, page.Say(DifferenceWords.PropertyOf(change.Property)), $"{change.Old} → {change.New}", NoChapter);
        foreach (var change in comparison.Entities)
            Item(page, page.Say(DifferenceWords.Entities), StructureWording.Line(change, page.Language), NoChapter);
        foreach (var change in comparison.Structure)
        {
            var verb = page.Say(DifferenceWords.ChangeOf(change.Change));
            var kind = page.Say(DifferenceWords.KindOf(change.Kind));
            var place = change.New ?? change.Old!;
            var chapter = page.Chapters.Of(place.Anchor) is { Length: > 0 } own ? own : page.Chapters.Of(place.ParentAnchor);
            Item(page, page.ReportLanguage is null ? verb + kind : $"{verb} {kind}",
                StructureWording.What(change, page.Language), chapter.Length == 0 ? NoChapter : chapter);
        }

        page.Html.Close();
        page.Html.Close();
    }

    private static void Item(PageContext page, string what, string text, string chapter)
    {
        page.Html.OpenLine("li", ("data-chapter", chapter));
        page.Html.Element("span", what, ("class", "what"));
        page.Html.Text(" ");
        page.Html.Element("span", text, ("lang", page.ReportLanguage));
        page.Html.Close();
    }
}
