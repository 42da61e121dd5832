using System.Text;
using ReportCompiler.Sources;

namespace ReportCompiler.Tests.Checks.Mutation;

/// <summary>A CSV file as lines of cells, as far as slips need it.</summary>
/// <param name="File">Its path.</param>
/// <param name="Rows">All rows, the header first.</param>
internal sealed record SourceTable(string File, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>The tables of a world that hold plain cells; one with quotes is left alone.</summary>
    public static IReadOnlyList<SourceTable> All(IWorld world) =>
    [
        .. world.Files
            .Where(file => file.EndsWith(".csv", StringComparison.Ordinal))
            .Select(file => (file, text: Encoding.UTF8.GetString(world.Read(file)!.Value.Span)))
            .Where(pair => !pair.text.Contains('"', StringComparison.Ordinal))
            .Select(pair => new SourceTable(
                pair.file,
                [.. pair.text.TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0)
                    .Select(line => line.Split(','))])),
    ];

    /// <summary>The places of all cells below the header that hold a number.</summary>
    public IReadOnlyList<(int Row, int Column)> Numbers { get; } =
    [
        .. from row in Enumerable.Range(1, Math.Max(0, Rows.Count - 1))
           from column in Enumerable.Range(0, Rows[row].Count)
           where FactText.Parse(Rows[row][column]).Kind is FactTextKind.Number or FactTextKind.Ratio
           select (row, column),
    ];

    /// <summary>The columns whose head is a year.</summary>
    public IReadOnlyList<int> Years { get; } =
        [.. Enumerable.Range(0, Rows[0].Count).Where(column => ReportCompiler.Indicators.Period.Parse(Rows[0][column]) is not null)];

    /// <summary>The text with other cells.</summary>
    public string With(params IReadOnlyList<(int Row, int Column, string Text)> changes)
    {
        var rows = Rows.Select(row => row.ToArray()).ToList();
        foreach (var (row, column, text) in changes) rows[row][column] = text;
        return Join(rows);
    }

    /// <summary>The text without a row.</summary>
    public string Without(int row) => Join(Rows.Where((_, index) => index != row));

    private static string Join(IEnumerable<IReadOnlyList<string>> rows) =>
        string.Concat(rows.Select(row => string.Join(',', row) + "\n"));
}
