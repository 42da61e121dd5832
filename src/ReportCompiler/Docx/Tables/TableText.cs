using ReportCompiler.Documents.Styles;

namespace ReportCompiler.Docx.Tables;

/// <summary>How the text of a cell is set; each has a paragraph style.</summary>
internal enum CellText
{
    /// <summary>A column head.</summary>
    Head,

    /// <summary>Short text, centred.</summary>
    Text,

    /// <summary>A figure, on the right.</summary>
    Figure,

    /// <summary>Running text, from the left.</summary>
    LongText,

    /// <summary>The name of a form's item, from the left.</summary>
    Item,

    /// <summary>Short text of a total row.</summary>
    Total,

    /// <summary>A figure of a total row.</summary>
    TotalFigure,
}

/// <summary>The sizes in which a table may be set: the layout's own, and two for tables that would not fit.</summary>
internal enum TableSize
{
    /// <summary>The layout's size.</summary>
    Full,

    /// <summary>Six sevenths of it: 小五 instead of 五号.</summary>
    Small,

    /// <summary>Five sevenths of it: 六号 instead of 五号.</summary>
    Smallest,
}

/// <summary>Names and sizes of the paragraph styles of tables.</summary>
internal static class TableText
{
    public static IReadOnlyList<CellText> Kinds { get; } = Enum.GetValues<CellText>();

    public static IReadOnlyList<TableSize> Sizes { get; } = Enum.GetValues<TableSize>();

    public static string StyleId(CellText text, TableSize size) => Id(text) + Suffix(size);

    /// <summary>The size in points, to the half point.</summary>
    public static decimal Points(TextStyle full, TableSize size)
    {
        var sevenths = size switch { TableSize.Full => 7, TableSize.Small => 6, _ => 5 };
        return decimal.Round(full.Size * sevenths / 7 * 2, MidpointRounding.AwayFromZero) / 2;
    }

    private static string Id(CellText text) => text switch
    {
        CellText.Head => "TableHead",
        CellText.Figure => "TableFigure",
        CellText.LongText => "TableLongText",
        CellText.Item => "TableItem",
        CellText.Total => "TableTotal",
        CellText.TotalFigure => "TableTotalFigure",
        _ => "TableText",
    };

    private static string Suffix(TableSize size) => size == TableSize.Full ? string.Empty : size.ToString();
}
