using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;

namespace ReportCompiler.Checks.Tables;

/// <summary>A printed share, held against part ÷ whole at the digits printed.</summary>
internal sealed class Quotient
{
    private const int MostCells = 40;

    private readonly SheetCell _part;
    private readonly IReadOnlyList<SheetCell> _whole;
    private readonly decimal _wholeNumber;

    private Quotient(SheetCell printed, SheetCell part, IReadOnlyList<SheetCell> whole)
    {
        (Printed, _part, _whole) = (printed, part, whole);
        _wholeNumber = whole.Sum(cell => cell.Number);
        var slack = whole.Sum(cell => cell.HalfUnit);
        var half = SheetCell.HalfUnitAt(printed.Value.Decimals);
        var least = (part.Number - part.HalfUnit) / (_wholeNumber + slack) * 100 - half;
        var most = _wholeNumber > slack ? (part.Number + part.HalfUnit) / (_wholeNumber - slack) * 100 + half : decimal.MaxValue;
        Holds = printed.Number >= least && printed.Number <= most;
    }

    /// <summary>The printed share.</summary>
    public SheetCell Printed { get; }

    /// <summary>True when a part and a whole that round to the printed ones can give the printed share.</summary>
    public bool Holds { get; }

    /// <summary>True when the share is neither nothing nor everything, so that its denominator shows.</summary>
    public bool IsTelling => Printed.Number is not 0 and not 100;

    /// <summary>The share as computed, with the decimals of the printed one.</summary>
    public string Computed => Figure.Digits(_part.Number / _wholeNumber * 100, Math.Max(Printed.Value.Decimals, 1));

    /// <summary>The share, the part and what the whole is made of.</summary>
    public IReadOnlyList<SourceSpan> Cells =>
        [Printed.Span, _part.Span, .. _whole.Take(MostCells).Select(cell => cell.Span)];

    /// <summary>The calculation: <c>613 ÷ 899 = 68.2%，印 40.5%</c>.</summary>
    public LocalizedText Arithmetic
    {
        get
        {
            var part = Figure.Digits(_part.Number, _part.Value.Decimals);
            var whole = Figure.Digits(_wholeNumber, _whole.Max(cell => cell.Value.Decimals));
            var printed = Figure.Digits(Printed.Number, Printed.Value.Decimals);
            return new($"{part} ÷ {whole} = {Computed}%，印 {printed}%", $"{part} ÷ {whole} = {Computed} %, printed {printed} %");
        }
    }

    /// <summary>The quotient; null where one of its figures is none, and where the whole is not above zero.</summary>
    public static Quotient? Of(SheetCell printed, SheetCell part, IEnumerable<SheetCell> whole)
    {
        var numbers = whole.Where(cell => cell is { IsNumber: true, Value.IsPercent: false }).ToList();
        return printed.IsNumber && part is { IsNumber: true, Value.IsPercent: false, Number: >= 0 }
            && numbers.Count > 0 && numbers.Sum(cell => cell.Number) > 0
            ? new Quotient(printed, part, numbers)
            : null;
    }
}
