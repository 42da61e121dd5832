using System.Globalization;
using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;

namespace ReportCompiler.Checks.Tables;

/// <summary>Finds names in tables of texts that are nearly, but not quite, the name of a school or category.</summary>
internal static class NearNames
{
    private static readonly Rule Unknown = new("RC2607", Severity.Warning,
        new("表中的名称与已知名称只差几个字", "Name in a table is nearly a known one"),
        new("文字表里有一列半数以上是本报告的学校，或半数以上是同一种分类（如专业大类），其中某个名称却不在名单里，又与名单中的一个只差"
            + "几个字：多半是写漏、写错了字。名单中的那一个已在别的行出现、各行又互不相同时，当作另一个单位，不提示。",
            "Most of a column of a table of texts are schools of this report, or categories of one kind such as major categories, "
            + "but one name is not on the list and only a few characters from one that is: most likely it is misspelt. Where that "
            + "one stands in another row, and all rows differ, it is taken for somebody else."),
        new("“重庆聚英技工学校”，校名是“重庆市聚英技工学校”", "重庆聚英技工学校 for 重庆市聚英技工学校"),
        new("改成全称；别称可以写进 school.yaml 的 aliases", "write the full name, or list the other one under aliases in school.yaml"));

    public static readonly Check Check = new([Unknown], Run);

    private const int LeastKnown = 2;

    /// <summary>Up to this length, a name that differs in a character is another name.</summary>
    private const int ShortName = 3;

    private static void Run(CheckContext context)
    {
        var lists = context.Figures.Catalogue.Dimensions.Select(dimension => dimension.Categories)
            .Prepend([.. context.Project.Entities.SelectMany(entity => entity.Names.Skip(1))]).ToList();
        foreach (var table in TextTables.Read(context))
            for (var column = 0; column < table.Header.Count; column++)
            {
                var cells = table.Rows.Select(row => row.Fields[column]).Where(IsName).ToList();
                foreach (var names in lists) Look(cells, names, context.Findings);
            }
    }

    private static bool IsName(CsvField cell) =>
        FactText.Parse(cell.Text).Kind == FactTextKind.Invalid && LineWords.TotalRow(cell.Text) is null;

    private static void Look(List<CsvField> cells, IReadOnlyList<string> names, Findings findings)
    {
        var known = cells.Where(cell => names.Contains(cell.Text, StringComparer.Ordinal)).Select(cell => cell.Text).ToList();
        if (known.Count < LeastKnown || known.Count * 2 < cells.Count) return;
        var isList = known.Distinct(StringComparer.Ordinal).Count() == known.Count;
        foreach (var name in cells.Where(cell => !names.Contains(cell.Text, StringComparer.Ordinal)).GroupBy(cell => cell.Text))
        {
            if (NearestName.Find(name.Key, names) is not { } nearest || (isList && known.Contains(nearest))) continue;
            if (name.Key.Length <= ShortName && !nearest.Contains(name.Key, StringComparison.Ordinal)) continue;
            findings.Add(Misspelt([.. name], nearest, known.Count, cells.Count));
        }
    }

    private static Finding Misspelt(List<CsvField> cells, string nearest, int known, int all)
    {
        var cell = cells[0];
        var (some, total) = (known.ToString(CultureInfo.InvariantCulture), all.ToString(CultureInfo.InvariantCulture));
        return new Finding(Unknown, cell.Span, new LocalizedText(
            $"“{cell.Text}”不在名单里，与“{nearest}”只差几个字；这一列 {total} 个名称中 {some} 个在名单里。",
            $"“{cell.Text}” is not on the list, but nearly “{nearest}”; {some} of the {total} names in this column are on it."))
        {
            Hint = new LocalizedText(
                $"如果就是“{nearest}”，请改用这个名称；学校的别称可以写进 school.yaml 的 aliases。",
                $"If it is “{nearest}”, write that name; another name of a school belongs under aliases in school.yaml."),
            Related =
            [
                .. cells.Skip(1).Select(again => new RelatedPlace(again.Span, new LocalizedText("这里也是", "here as well"))),
            ],
        };
    }
}
