using ReportCompiler.Documents;

namespace ReportCompiler.Tables;

/// <summary>Decides what kind of text a column holds.</summary>
internal static class TextColumns
{
    /// <summary>The longest text, in characters, that is set centred like a label.</summary>
    private const int LongestShortText = 16;

    /// <summary>Long when any cell is too long to be centred or has several lines.</summary>
    public static ColumnKind Kind(IEnumerable<TableCell> cells) =>
        cells.Any(cell => cell.Content.Any(i => i is LineBreak || (i is TextRun run && run.Text.Length > LongestShortText)))
            ? ColumnKind.LongText
            : ColumnKind.ShortText;
}
