using System.Text.Json;

namespace ReportCompiler.Tests.Docx.Printed;

/// <summary>Reads a Word document through pandoc.</summary>
internal static class PandocReading
{
    public static ReadDocument Read(byte[] docx)
    {
        using var json = JsonDocument.Parse(PandocFactAttribute.Read(docx));
        var blocks = json.RootElement.GetProperty("blocks");
        return new ReadDocument(
            [.. Nodes(blocks, "Header").Select(header => ReadDocument.Heading(header[0].GetInt32(), Text(header[2])))],
            [.. Nodes(blocks, "Table").Select(Table)],
            [.. Nodes(blocks, "Para").Select(paragraph => PrintedText.Tight(Text(paragraph)))],
            [.. Nodes(blocks, "Note").Select(note => PrintedText.Tight(Text(note)))]);
    }

    private static string Table(JsonElement table) => ReadDocument.Table(
        table[3][1].EnumerateArray().Concat(table[4].EnumerateArray().SelectMany(body => body[3].EnumerateArray()))
            .Select(row => row[1].EnumerateArray().Select(cell => (Text(cell[4]), cell[3].GetInt32(), cell[2].GetInt32()))));

    /// <summary>The text of a node, without its footnotes.</summary>
    private static string Text(JsonElement element) => string.Concat(Within(element, inNotes: false)
        .Where(node => IsNode(node, "Str") || IsNode(node, "Code"))
        .Select(node => node.GetProperty("c") is { ValueKind: JsonValueKind.Array } code ? code[1].GetString() : node.GetProperty("c").GetString()));

    private static IEnumerable<JsonElement> Nodes(JsonElement element, string kind) =>
        Within(element, inNotes: true).Where(node => IsNode(node, kind)).Select(node => node.GetProperty("c"));

    private static bool IsNode(JsonElement element, string kind) => element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty("t", out var type) && type.ValueEquals(kind);

    private static IEnumerable<JsonElement> Within(JsonElement element, bool inNotes) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Within(item, inNotes)),
        JsonValueKind.Object when !inNotes && IsNode(element, "Note") => [],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Within(property.Value, inNotes)).Prepend(element),
        _ => [],
    };
}
