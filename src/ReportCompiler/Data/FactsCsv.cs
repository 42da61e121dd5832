using System.Buffers;
using System.Globalization;
using System.Text;

namespace ReportCompiler.Data;

/// <summary>The facts of a report as a table (<c>facts.csv</c>) for a spreadsheet or a statistics program: a row for each fact
/// in the order of the data. The categories stand twice: in one column to be read, and at the end in a column for each
/// dimension, to be filtered by.</summary>
public static class FactsCsv
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    /// <summary>With these a spreadsheet takes a text for a formula; those of full width count where it expects
    /// Chinese.</summary>
    private static readonly SearchValues<char> BeginFormula = SearchValues.Create("=@+-＝＠＋－\t\r\n");

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,%");

    /// <summary>Writes the facts.</summary>
    /// <returns>CSV after RFC 4180 in UTF-8, with a byte order mark, without which Excel takes Chinese for something
    /// else.</returns>
    public static byte[] Write(ReportData data)
    {
        var indicators = data.Indicators.ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);
        var entities = data.Entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        var text = new StringBuilder("\uFEFF");
        Append(text,
        [
            "指标", "指标代码", "对象", "对象代码", "年度", "分类", "数值", "单位", "印出", "填报", "计算方法", "文件", "行", "列",
            .. data.Dimensions.Select(dimension => Defused(dimension.Name)),
        ]);
        foreach (var fact in data.Facts) Append(text, Cells(fact, indicators[fact.Indicator], entities[fact.Entity], data.Dimensions));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static IEnumerable<string> Cells(
        FactData fact, IndicatorData indicator, EntityData entity, IReadOnlyList<DimensionData> dimensions) =>
    [
        Defused(indicator.Name),
        Defused(indicator.Id),
        Defused(entity.Name),
        Defused(entity.Id),
        Digits(fact.Year),
        Defused(string.Join('、', fact.Categories.Select(part => part.Value))),
        fact.Value?.ToString(CultureInfo.InvariantCulture) ?? "",
        Defused(indicator.Unit),
        Defused(fact.Text),
        Defused(fact.Stated?.Text ?? ""),
        Defused(fact.Computed?.Formula ?? ""),
        Defused(fact.Stated?.File ?? ""),
        fact.Stated is { } line ? Digits(line.Line) : "",
        fact.Stated is { } column ? Digits(column.Column) : "",
        .. dimensions.Select(dimension => Defused(
            fact.Categories.FirstOrDefault(part => part.Key == dimension.Id).Value ?? "")),
    ];

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The text, with an apostrophe before what a spreadsheet would calculate: what schools type must not run on the
    /// machine of who opens the table.</summary>
    private static string Defused(string text) =>
        text.Length == 0 || !BeginFormula.Contains(text[0]) || IsNumber(text) || IsDash(text) ? text : "'" + text;

    private static bool IsNumber(string text) =>
        text[0] is '+' or '-' && text.Length > 1 && !text.AsSpan(1).ContainsAnyExcept(OfNumbers);

    private static bool IsDash(string text) => !text.AsSpan().ContainsAnyExcept('-', '－');

    private static void Append(StringBuilder text, IEnumerable<string> cells)
    {
        var separator = "";
        foreach (var cell in cells)
        {
            text.Append(separator);
            separator = ",";
            if (!cell.AsSpan().ContainsAny(Quoted)) text.Append(cell);
            else text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        text.Append("\r\n");
    }
}
