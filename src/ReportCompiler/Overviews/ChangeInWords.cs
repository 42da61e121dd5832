using ReportCompiler.Documents;
using ReportCompiler.Indicators;
using ReportCompiler.Templating;

namespace ReportCompiler.Overviews;

/// <summary>How a figure changed against last year: 比上年减少287人（3.07%）, 比上年提高1.20个百分点, 与上年持平.</summary>
/// <param name="now">This year's figure.</param>
/// <param name="before">Last year's.</param>
/// <param name="change">The difference.</param>
/// <param name="decimals">Decimals printed; null for as many as there are.</param>
/// <param name="unit">The unit; empty for none.</param>
internal sealed class ChangeInWords(Figure now, Figure before, decimal change, int? decimals, string unit)
{
    private const int GrowthDecimals = 2;

    private bool IsPercent => now.Suffix == "%";

    /// <summary>Which way it went, at the printed digits.</summary>
    public ChangeDirection Direction => (decimals is { } places ? Figure.Round(change, places) : change) switch
    {
        > 0 => ChangeDirection.Up,
        0 => ChangeDirection.Level,
        _ => ChangeDirection.Down,
    };

    /// <summary>The words, with the figures in them.</summary>
    public IReadOnlyList<Inline> Words
    {
        get
        {
            if (Direction == ChangeDirection.Level) return [new TextRun("与上年持平")];
            var isMore = Direction == ChangeDirection.Up;
            var verb = IsPercent ? isMore ? "提高" : "下降" : isMore ? "增加" : "减少";
            var words = new List<Inline>
            {
                new TextRun($"比上年{verb}"),
                Bound(Figure.Digits(Math.Abs(change), decimals), "本年 − 上年"),
            };
            if (IsPercent) words.Add(new TextRun("个百分点"));
            else if (unit.Length > 0) words.Add(new TextRun(unit));
            // Growth from nothing is no number, and a share or ratio is compared by its difference.
            if (now.Suffix.Length > 0 || before.Number is not > 0) return words;
            var growth = Math.Abs(change) / before.Number.Value * 100;
            return
            [
                .. words, new TextRun("（"), Bound(Figure.Digits(growth, GrowthDecimals) + "%", "（本年 − 上年）÷ 上年"),
                new TextRun("）"),
            ];
        }
    }

    private BoundFigure Bound(string text, string formula) =>
        new(text, new ComputedOrigin("", formula, [now.Origin, before.Origin]));
}
