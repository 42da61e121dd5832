using System.Globalization;
using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;

namespace ReportCompiler.Checks.Tables;

/// <summary>A printed total, held against the sum of its parts at the digits printed.</summary>
internal sealed class Addition
{
    private const int MostTerms = 12;

    private readonly IReadOnlyList<SheetCell> _terms;

    private Addition(SheetCell total, IReadOnlyList<SheetCell> terms)
    {
        (Total, _terms) = (total, terms);
        Sum = terms.Sum(term => term.Number);
        // Whole numbers are exact, but a total without decimals of parts that have some was rounded.
        var slack = terms.Sum(term => term.HalfUnit);
        slack += total.Value.Decimals == 0 && slack > 0 ? SheetCell.HalfUnitAt(0) : total.HalfUnit;
        Holds = Math.Abs(Sum - total.Number) <= slack;
    }

    /// <summary>The printed total.</summary>
    public SheetCell Total { get; }

    /// <summary>What the parts add up to.</summary>
    public decimal Sum { get; }

    /// <summary>True when numbers that round to the printed parts can add up to one that rounds to the printed total.</summary>
    public bool Holds { get; }

    /// <summary>True when at least two of the parts are not zero: that they add up is hardly chance.</summary>
    public bool IsTelling => _terms.Count(term => term.Number != 0) >= 2;

    /// <summary>The total and its parts.</summary>
    public IReadOnlyList<SourceSpan> Cells => [Total.Span, .. _terms.Select(term => term.Span)];

    /// <summary>The sum in digits, with the decimals of the part that has most.</summary>
    public string SumText => Figure.Digits(Sum, _terms.Max(term => term.Value.Decimals));

    /// <summary>The calculation: <c>12 + 30 + 8 = 50，印 51</c>.</summary>
    public LocalizedText Arithmetic
    {
        get
        {
            var left = string.Join(" + ", _terms.Take(MostTerms).Select(Text));
            var printed = Text(Total);
            if (_terms.Count <= MostTerms)
                return new($"{left} = {SumText}，印 {printed}", $"{left} = {SumText}, printed {printed}");
            var count = _terms.Count.ToString(CultureInfo.InvariantCulture);
            return new($"{left} + …（共 {count} 项）= {SumText}，印 {printed}",
                $"{left} + … ({count} terms) = {SumText}, printed {printed}");
        }
    }

    /// <summary>The addition; null where there is no total, or a part is something that cannot be added.</summary>
    public static Addition? Of(SheetCell total, IEnumerable<SheetCell> parts)
    {
        var all = parts.ToList();
        var terms = all.Where(part => part.IsNumber).ToList();
        var canBeAdded = all.TrueForAll(part => part is { IsNumber: true, Value.IsPercent: false } or { IsNothing: true });
        return total is { IsNumber: true, Value.IsPercent: false } && canBeAdded && terms.Count > 0
            ? new Addition(total, terms)
            : null;
    }

    private static string Text(SheetCell cell)
    {
        var digits = Figure.Digits(cell.Number, cell.Value.Decimals);
        return cell.Number < 0 ? $"({digits})" : digits;
    }
}
