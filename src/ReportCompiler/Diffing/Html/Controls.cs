using System.Text;
using ReportCompiler.Data;
using ReportCompiler.Diagnostics;
using ReportCompiler.Diffing.Wording;

namespace ReportCompiler.Diffing.Html;

/// <summary>The controls that choose what is shown, and the rules of CSS by which they do.</summary>
internal static class Controls
{
    private static readonly (string Id, LocalizedText Name)[] Kinds =
    [
        (FigureTables.Id, DifferenceWords.Figures), (StructureLists.Id, DifferenceWords.Structure),
        (TextBlocks.Id, DifferenceWords.Text), (CarriedOverList.Id, DifferenceWords.CarriedOver),
    ];

    /// <summary>The key of a school or region by its id, for the page's controls.</summary>
    public static string KeyOf(PageContext page, string entity) =>
        $"s{DifferenceWords.Number(Schools(page).FindIndex(school => school.Id == entity) + 1)}";

    /// <summary>The rules that hide what is not chosen. The keys are of letters and digits.</summary>
    public static string Style(PageContext page)
    {
        var css = new StringBuilder("\n");
        foreach (var (id, _) in Kinds) css.Append($"body:has(#show-{id}:not(:checked)) #{id} {{ display: none; }}\n");
        foreach (var school in Schools(page)) Rule("school", KeyOf(page, school.Id));
        foreach (var (key, _) in page.Chapters.All) Rule("chapter", key);
        return css.ToString();

        void Rule(string control, string key)
        {
            var chosen = $"body:has(#{control} option[value=\"{key}\"]:checked)";
            css.Append($"{chosen} [data-{control}]:not([data-{control}~=\"{key}\"]) {{ display: none; }}\n");
            // What no choice of this kind is made among, such as text among schools, stays, and so is not missing.
            var empty = $"{chosen} .choice:has([data-{control}]):not(:has([data-{control}~=\"{key}\"]))";
            css.Append($"{empty} > .nothing {{ display: block; }}\n");
            css.Append($"{empty} > .scroll {{ display: none; }}\n");
        }
    }

    public static void Write(PageContext page)
    {
        var html = page.Html;
        html.OpenBlock("section", ("class", "controls"), ("aria-label", page.Say(PageWords.Shown)));
        OpenGroup(page, PageWords.Shown);
        foreach (var (id, name) in Kinds) Choice(page, "checkbox", $"show-{id}", null, name, isChecked: true);
        html.Close();
        OpenGroup(page, PageWords.View);
        Choice(page, "radio", "view-pair", "view", PageWords.SideBySide, isChecked: true);
        Choice(page, "radio", "view-inline", "view", PageWords.Inline, isChecked: false);
        html.Close();
        if (Schools(page) is { Count: > 1 } schools)
            List(page, "school", PageWords.School, schools.Select(school => (KeyOf(page, school.Id), school.ShortName)));
        List(page, "chapter", PageWords.Chapter, page.Chapters.All);
        html.Close();
    }

    private static List<EntityData> Schools(PageContext page) =>
        [.. page.Comparison.New.Entities.Concat(page.Comparison.Old.Entities).DistinctBy(entity => entity.Id)];

    private static void OpenGroup(PageContext page, LocalizedText name)
    {
        page.Html.OpenBlock("fieldset");
        page.Line("legend", page.Say(name));
    }

    private static void Choice(PageContext page, string type, string id, string? group, LocalizedText name, bool isChecked)
    {
        page.Html.OpenLine("label", ("for", id));
        page.Html.Void("input", ("type", type), ("id", id), ("name", group), ("checked", isChecked ? "" : null));
        page.Html.Text(page.Say(name));
        page.Html.Close();
    }

    private static void List(PageContext page, string id, LocalizedText name, IEnumerable<(string Key, string Name)> items)
    {
        var html = page.Html;
        html.OpenBlock("p");
        page.Line("label", page.Say(name), ("for", id));
        html.OpenBlock("select", ("id", id));
        page.Line("option", page.Say(PageWords.All), ("value", "all"));
        foreach (var (key, item) in items) page.Line("option", item, ("value", key));
        html.Close();
        html.Close();
    }
}
