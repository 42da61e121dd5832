using System.Globalization;
using ReportCompiler.Checks;
using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;

namespace ReportCompiler.Html.Review;

/// <summary>How complete the sources are, as tables: by school, and by annex table.</summary>
internal static class CompletenessTables
{
    public static void Write(HtmlPage page, ReviewCopy copy)
    {
        if (copy.Completeness.Count == 0) return;
        var language = copy.Language;
        page.Html.OpenLine("h3");
        page.Html.Text(ReviewWords.Completeness.In(language));
        page.Html.Close();
        Tables.Write(page, BySchool(copy), ReviewWords.Completeness.In(language));
        foreach (var (index, entity) in copy.Completeness.Index())
        {
            if (entity.Annexes.All(annex => annex.All.Given == 0)) continue;
            var title = copy.Completeness.Count == 1
                ? ReviewWords.AnnexesOf.In(language)
                : $"{entity.Name} · {ReviewWords.AnnexesOf.In(language)}";
            page.Html.OpenLine("h4");
            page.Html.Text(title);
            page.Html.Close();
            Tables.Write(page, ByAnnex(entity, index, language), title);
        }
    }

    private static TableBlock BySchool(ReviewCopy copy) => Table(
        "page-completeness", copy.Language,
        [ReviewWords.Name, ReviewWords.Figures, ReviewWords.Lacking, ReviewWords.StillToCome, ReviewWords.Cases],
        copy.Completeness.Select(entity => (string[])
        [
            entity.Name, Number(entity.Given), Number(entity.Lacking), Number(entity.StillToCome), Number(entity.Cases),
        ]));

    private static TableBlock ByAnnex(EntityCompleteness entity, int index, MessageLanguage language) => Table(
        $"page-annexes-{Number(index + 1)}", language, [ReviewWords.Annex, ReviewWords.Required, ReviewWords.All],
        entity.Annexes.Select(annex => (string[])
            [$"{annex.Number.ToString(CultureInfo.InvariantCulture)} {annex.Title}", Share(annex.Required), Share(annex.All)]));

    private static TableBlock Table(
        string anchor, MessageLanguage language, LocalizedText[] heads, IEnumerable<string[]> rows) =>
        new(
            anchor, null, null,
            [
                new TableGrid(
                    [ColumnKind.LongText, .. heads.Skip(1).Select(_ => ColumnKind.Figure)],
                    [new TableRow(RowKind.Header, [.. heads.Select((head, i) => Cell(i, head.In(language)))])],
                    [.. rows.Select(row => new TableRow(RowKind.Body, [.. row.Select(Cell)]))]),
            ],
            null);

    private static TableCell Cell(string text, int column) => Cell(column, text);

    private static TableCell Cell(int column, string text) => new(column, [new TextRun(text)], IsRowHeader: column == 0);

    private static string Share(Completeness completeness) => $"{Number(completeness.Given)} / {Number(completeness.Wanted)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
