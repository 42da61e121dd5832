using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;

namespace ReportCompiler.Checks.Tables;

/// <summary>Finds rows that stand twice: in tables of texts, and among the figures of schools and categories.</summary>
internal static class RepeatedRows
{
    public static readonly Rule Rule = new("RC2603", Severity.Warning,
        new("两行完全相同", "Two rows alike"),
        new("文字表里两行各列都相同（序号除外），多半是重复录入；获奖名单等本来就可能有相同的行，不核对。数据表里，两所学校或两个分类"
            + "的数字全部相同，并且不是零、不是几个小数目碰巧相同，多半是复制了一行没有改。",
            "Two rows of a table of texts that agree in all columns but the numbering were most likely entered twice; lists of "
            + "prizes, whose rows may be alike, are left alone. Two schools or two categories whose figures in a data file are "
            + "all the same, and neither zero nor so small that chance would do, are most likely one row copied and not changed."),
        new("实训基地表中“数控实训基地”列了两次；北山、南港两校都是 842、917、55",
            "one training base listed twice; North and South both with 842, 917, 55"),
        new("删去重复的一行；照抄的一行改填本校、本类的数", "remove the row; fill in the school's own figures"));

    public static readonly Check Check = new([Rule], Run);

    /// <summary>So many characters of a row are quoted.</summary>
    private const int MostShown = 40;

    private static void Run(CheckContext context)
    {
        foreach (var table in TextTables.Read(context)) Look(table, context.Findings);
        CopiedFigures.Look(context);
    }

    private static void Look(CsvTable table, Findings findings)
    {
        if (table.Header.Any(head => head.Text.Contains('奖'))) return;
        var columns = Enumerable.Range(0, table.Header.Count)
            .Where(column => !LineWords.IsNumbering(table.Header[column].Text)).ToList();
        var seen = new Dictionary<string, CsvField>(StringComparer.Ordinal);
        var above = columns.ConvertAll(_ => "");
        foreach (var row in table.Rows)
        {
            var fields = columns.ConvertAll(column => row.Fields[column]);
            if (fields.Exists(field => LineWords.TotalRow(field.Text) is not null)
                || fields.Find(field => field.Text.Length > 0) is not { } first)
                continue;
            above = FillDown(fields, above);
            var texts = string.Join('\u001F', above);
            if (!seen.TryAdd(texts, first)) findings.Add(Again(fields, first, seen[texts]));
        }
    }

    /// <summary>The texts of a row. Where its first cells are empty, as cells that were one cell in a spreadsheet are, those
    /// above go on.</summary>
    private static List<string> FillDown(List<CsvField> fields, List<string> above)
    {
        var filled = fields.FindIndex(field => field.Text.Length > 0);
        return [.. fields.Select((field, i) => i < filled ? above[i] : field.Text)];
    }

    private static Finding Again(List<CsvField> row, CsvField begin, CsvField first)
    {
        var text = string.Join('，', row.Select(field => field.Text).Where(text => text.Length > 0)).ReplaceLineEndings(" ");
        if (text.Length > MostShown) text = string.Concat(text.AsSpan(0, MostShown), "…");
        return new Finding(Rule, begin.Span, new LocalizedText(
            $"“{text}”这一行与前面的一行完全相同。", $"The row “{text}” is the same as one above."))
        {
            Hint = new LocalizedText(
                "重复录入的请删去一行；确实是两项的，请写出区别。", "Remove it if it was entered twice; if they are two, say how they differ."),
            Related = [new RelatedPlace(first.Span, new LocalizedText("前面的一行", "the row above"))],
        };
    }
}
