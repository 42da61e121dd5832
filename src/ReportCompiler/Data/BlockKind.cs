namespace ReportCompiler.Data;

/// <summary>What <c>data.json</c> calls the kinds of blocks.</summary>
internal static class BlockKind
{
    public const string Table = "table";
    public const string Chart = "chart";
    public const string Image = "image";
    public const string Case = "case";

    private static readonly IReadOnlyList<(ParagraphKind Kind, string Name)> Paragraphs =
    [
        (ParagraphKind.Text, "text"),
        (ParagraphKind.Heading, "heading"),
        (ParagraphKind.Item, "item"),
        (ParagraphKind.Quote, "quote"),
        (ParagraphKind.Code, "code"),
        (ParagraphKind.Footnote, "footnote"),
    ];

    /// <summary>All kinds, for messages.</summary>
    public static string All { get; } =
        string.Join('、', Paragraphs.Select(paragraph => paragraph.Name).Concat([Table, Chart, Image, Case]));

    public static string Of(BlockData block) => block switch
    {
        ParagraphData paragraph => Paragraphs.First(known => known.Kind == paragraph.Kind).Name,
        TableData => Table,
        ChartData => Chart,
        ImageData => Image,
        CaseData => Case,
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "no block of a report's data"),
    };

    /// <summary>The paragraph of that name; null when the name is none's.</summary>
    public static ParagraphKind? Paragraph(string name)
    {
        foreach (var (kind, known) in Paragraphs)
            if (known == name) return kind;
        return null;
    }
}
