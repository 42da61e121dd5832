using System.Text.Json;
using ReportCompiler.Docx;

namespace ReportCompiler.Tests.Docx;

/// <summary>Another program reads the document as what it is.</summary>
public class ReadBackTests
{
    [PandocFact]
    public void Pandoc_ReadsTheHeadings()
    {
        var headings = Nodes("Header").Select(header => $"{header[0].GetInt32()} {Text(header[2])}");
        Assert.Equal(["1 前言", "1 学校概况", "2 办学条件"], headings.Where(heading => !heading.EndsWith("目录", StringComparison.Ordinal)));
    }

    [PandocFact]
    public void Pandoc_ReadsTheTableCellByCell()
    {
        var table = Nodes("Table").Single();
        Assert.Equal(["学校", "面积", "说明"], Rows(table[3][1]).Single());
        Assert.Equal([["甲校", "1.5", "位于城区"], ["合计", "1.5", ""]], Rows(table[4][0][3]));
    }

    [PandocFact]
    public void Pandoc_ReadsTheFootnote()
    {
        var note = Nodes("Note").Single();
        Assert.Equal("不含在建校区。数据截至8月31日。", Text(note));
    }

    private static List<JsonElement> Nodes(string kind)
    {
        using var document = JsonDocument.Parse(PandocFactAttribute.Read(DocxWriter.Write(SampleDocuments.Everything)));
        return [.. Descendants(document.RootElement.GetProperty("blocks").Clone())
            .Where(node => node.ValueKind == JsonValueKind.Object && node.TryGetProperty("t", out var type) && type.GetString() == kind)
            .Select(node => node.GetProperty("c"))];
    }

    private static IEnumerable<List<string>> Rows(JsonElement rows) =>
        rows.EnumerateArray().Select(row => row[1].EnumerateArray().Select(cell => Text(cell[4])).ToList());

    private static string Text(JsonElement element) => string.Concat(Descendants(element)
        .Where(node => node.ValueKind == JsonValueKind.Object && node.TryGetProperty("t", out var type) && type.GetString() == "Str")
        .Select(node => node.GetProperty("c").GetString()));

    private static IEnumerable<JsonElement> Descendants(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Descendants).Prepend(element),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Descendants(property.Value)).Prepend(element),
        _ => [element],
    };
}
