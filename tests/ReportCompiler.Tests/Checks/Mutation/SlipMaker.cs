using System.Globalization;
using ReportCompiler.Indicators;
using ReportCompiler.Sources;

namespace ReportCompiler.Tests.Checks.Mutation;

/// <summary>Makes slips at random places of a report's tables.</summary>
/// <param name="tables">The tables.</param>
/// <param name="rates">Cells that hold a rate, with what they would be over another year's figure.</param>
/// <param name="random">The source of chance, seeded.</param>
internal sealed class SlipMaker(
    IReadOnlyList<SourceTable> tables, IReadOnlyList<(string File, int Row, int Column, string Wrong)> rates, Random random)
{
    private static readonly SlipKind[] Kinds = Enum.GetValues<SlipKind>();

    private readonly List<(SourceTable Table, int Row, int Column)> _cells =
        [.. tables.SelectMany(table => table.Numbers.Select(cell => (table, cell.Row, cell.Column)))];

    /// <summary>A slip; null where the place that chance chose has no room for one of the kind.</summary>
    public Slip? Make()
    {
        var kind = Kinds[random.Next(Kinds.Length)];
        return kind switch
        {
            SlipKind.SwappedDigits => InCell(kind, Swap),
            SlipKind.ShiftedPoint => InCell(kind, Shift),
            SlipKind.ChangedUnit => InCell(kind, OtherUnit),
            SlipKind.WrongYear => WrongYear(),
            SlipKind.DroppedRow => DroppedRow(),
            SlipKind.CopiedColumn => CopiedColumn(),
            _ => Misplaced(),
        };
    }

    private Slip? InCell(SlipKind kind, Func<string, string?> change)
    {
        var (table, row, column) = _cells[random.Next(_cells.Count)];
        var old = table.Rows[row][column];
        return change(old) is { } text && text != old
            ? Cell(kind, table, row, column, text)
            : null;
    }

    private static Slip Cell(SlipKind kind, SourceTable table, int row, int column, string text) => new(
        kind, table.File, table.With((row, column, text)),
        $"{Line(row)}: {table.Rows[row][0]}/{table.Rows[0][column]} {table.Rows[row][column]} → {text}");

    private string? Swap(string text)
    {
        var places = Enumerable.Range(0, Math.Max(0, text.Length - 1))
            .Where(i => char.IsAsciiDigit(text[i]) && char.IsAsciiDigit(text[i + 1]) && text[i] != text[i + 1])
            .ToList();
        if (places.Count == 0) return null;
        var at = places[random.Next(places.Count)];
        // Nobody types a number with a zero in front.
        if (at == 0 && text[1] == '0' && text.Length > 2 && text[2] != '.') return null;
        return string.Concat(text.AsSpan(0, at), [text[at + 1], text[at]], text.AsSpan(at + 2));
    }

    private string? Shift(string text)
    {
        var value = FactText.Parse(text);
        if (value.Value == 0) return null;
        var end = text.TrimEnd('%').Length;
        var (digits, rest) = (text[..end], text[end..]);
        var up = random.Next(2) == 0;
        if (value.Decimals > 0)
        {
            var point = digits.IndexOf('.', StringComparison.Ordinal);
            var to = up ? point + 1 : point - 1;
            if (to < 1) return null;
            var bare = digits.Remove(point, 1);
            return bare.Insert(to, to == bare.Length ? "" : ".").TrimEnd('.') + rest;
        }

        if (up) return digits + "0" + rest;
        return digits.Length > 1 && digits.All(char.IsAsciiDigit) ? digits[..^1] + rest : null;
    }

    private string? OtherUnit(string text)
    {
        var value = FactText.Parse(text);
        if (value.Value == 0 || value.Kind != FactTextKind.Number) return null;
        if (text.EndsWith('%') || (value.Decimals == 2 && value.Value is > 10 and <= 100 && random.Next(2) == 0))
            return (value.Value / 100).ToString(CultureInfo.InvariantCulture);
        return random.Next(2) == 0
            ? (value.Value * 10_000).ToString("0.####", CultureInfo.InvariantCulture)
            : (value.Value / 10_000).ToString("0.####", CultureInfo.InvariantCulture);
    }

    private Slip? WrongYear()
    {
        if (rates.Count == 0) return null;
        var (file, row, column, wrong) = rates[random.Next(rates.Count)];
        var table = tables.First(t => t.File == file);
        return wrong == table.Rows[row][column] ? null : Cell(SlipKind.WrongYear, table, row, column, wrong);
    }

    private Slip? DroppedRow()
    {
        var (table, row, _) = _cells[random.Next(_cells.Count)];
        return new Slip(SlipKind.DroppedRow, table.File, table.Without(row), $"{Line(row)}: {string.Join(',', table.Rows[row])}");
    }

    private Slip? CopiedColumn()
    {
        var candidates = tables.Where(table => table.Years.Count > 1).ToList();
        if (candidates.Count == 0) return null;
        var table = candidates[random.Next(candidates.Count)];
        var at = random.Next(table.Years.Count - 1);
        var (from, to) = (table.Years[at], table.Years[at + 1]);
        var changes = Enumerable.Range(1, table.Rows.Count - 1).Select(row => (row, to, table.Rows[row][from])).ToList();
        return new Slip(
            SlipKind.CopiedColumn, table.File, table.With(changes), $"{table.Rows[0][from]} → {table.Rows[0][to]}");
    }

    private Slip? Misplaced()
    {
        var (table, row, column) = _cells[random.Next(_cells.Count)];
        var others = table.Numbers.Where(cell => cell.Column == column && Math.Abs(cell.Row - row) == 1).ToList();
        if (others.Count == 0) return null;
        var other = others[random.Next(others.Count)].Row;
        var (a, b) = (table.Rows[row][column], table.Rows[other][column]);
        return a == b
            ? null
            : new Slip(
                SlipKind.MisplacedFigure, table.File, table.With((row, column, b), (other, column, a)),
                $"{Line(Math.Min(row, other))}: {table.Rows[row][0]} {a} ⇄ {table.Rows[other][0]} {b}");
    }

    private static string Line(int row) => (row + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>What a rate would be over another year's figure, as it would be typed.</summary>
    public static string Typed(decimal wrong, FactText stated) =>
        Figure.Digits(wrong, stated.Decimals) + (stated.IsPercent ? "%" : "");
}
