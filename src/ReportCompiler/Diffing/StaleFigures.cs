using System.Globalization;
using ReportCompiler.Data;
using ReportCompiler.Indicators;

namespace ReportCompiler.Diffing;

/// <summary>A figure that was typed, equals last year's, and this year's is another.</summary>
/// <param name="Start">Index of its first character in the new text.</param>
/// <param name="Text">As typed.</param>
/// <param name="Now">This year's fact.</param>
internal readonly record struct StaleFigure(int Start, string Text, FactData Now);

/// <summary>Finds last year's figures among the numbers that are typed in this year's text. The old paragraph must have printed
/// them: from the data, or typed beside the indicator's name.</summary>
internal sealed class StaleFigures
{
    private static readonly string[] WordsOfLastYear = ["上年", "去年", "上一年", "上学年", "上一学年", "同比"];
    private static readonly string[] NameEnds = ["总人数", "人数", "总数", "数"];

    /// <summary>A number of fewer digits is found everywhere.</summary>
    private const int FewestDigits = 3;

    private readonly ReportPair _pair;
    private readonly Lazy<ILookup<decimal, (FactData Was, FactData Now)>> _changed;

    public StaleFigures(ReportPair pair)
    {
        _pair = pair;
        _changed = new Lazy<ILookup<decimal, (FactData, FactData)>>(() => Changed().ToLookup(both => Printed(both.Was)!.Value));
    }

    /// <summary>The figures of last year that a text still says.</summary>
    /// <param name="old">The old report's paragraph.</param>
    /// <param name="new">The new report's paragraph.</param>
    /// <param name="study">The case study that it belongs to; null for none.</param>
    public IEnumerable<StaleFigure> Find(TextData old, TextData @new, CaseData? study)
    {
        foreach (var (start, end, value) in Numbers(@new))
        {
            if (SaysLastYear(@new.Text, start, end)) continue;
            var now = FromData(old, value) ?? Typed(old, @new.Text, start, end, value, study);
            if (now is not null) yield return new StaleFigure(start, @new.Text[start..end], now);
        }
    }

    /// <summary>Whether a number is meant to be last year's: 由1286人增至1320人, 比上年的1286人, 2024年，在校生1286人.</summary>
    private bool SaysLastYear(string text, int start, int end)
    {
        if (start > 0 && (text[start - 1] is '由' or '从')) return true;
        var (from, to) = Sentence.Clause(text, start, end);
        var clause = text[from..to];
        if (WordsOfLastYear.Any(word => clause.Contains(word, StringComparison.Ordinal))) return true;
        var sentence = Sentence.Around(text, start, end);
        return YearText.All(text[sentence.Start..start]).Any(year => year.Year < _pair.New.Year);
    }

    /// <summary>This year's fact where the old paragraph printed last year's from the data.</summary>
    private FactData? FromData(TextData old, decimal value)
    {
        foreach (var figure in old.Figures)
        {
            if (figure.Facts.Count != 1 || !_pair.OldFacts.TryGetValue(figure.Facts[0], out var was)) continue;
            if (was.Year != _pair.Old.Year || Printed(was) != value || ValueOf(old.Text.AsSpan(figure.Start, figure.Length)) != value) continue;
            if (_pair.NewFacts.TryGetValue(_pair.NewId(was.Id), out var now) && Printed(now) is { } current && current != value) return now;
        }

        return null;
    }

    /// <summary>This year's fact where both paragraphs have the number beside the indicator's name.</summary>
    private FactData? Typed(TextData old, string text, int start, int end, decimal value, CaseData? study)
    {
        if (!Numbers(old).Any(number => number.Value == value)) return null;
        var (from, to) = Sentence.Around(text, start, end);
        var before = text[from..start];
        var isPercent = end < to && text[end] is '%' or '％';
        var entity = study?.School is { } school
            ? _pair.New.Entities.FirstOrDefault(entity => entity.Name == school)
            : _pair.New.Entities.Count > 0 ? _pair.New.Entities[0] : null;
        var named = _changed.Value[value]
            .Where(both => both.Now.Entity == entity?.Id && both.Now.Categories.Count == 0)
            .Select(both => (both.Now, Indicator: _pair.NewIndicators[both.Now.Indicator]))
            .Where(both => both.Indicator.Type == "percent" == isPercent && Names(before, both.Indicator.Name))
            .OrderByDescending(both => both.Indicator.Name.Length)
            .ToList();
        return named.Count == 0 ? null : named[0].Now;
    }

    private static bool Names(string text, string indicator)
    {
        if (text.Contains(indicator, StringComparison.Ordinal)) return true;
        var ending = NameEnds.FirstOrDefault(end => indicator.EndsWith(end, StringComparison.Ordinal));
        return ending is not null && indicator.Length - ending.Length >= 2
            && text.Contains(indicator[..^ending.Length], StringComparison.Ordinal);
    }

    /// <summary>The facts about each report's year that differ.</summary>
    private IEnumerable<(FactData Was, FactData Now)> Changed()
    {
        foreach (var was in _pair.Old.Facts.Where(fact => fact.Year == _pair.Old.Year && fact.Value is not null))
        {
            if (_pair.NewFacts.TryGetValue(_pair.NewId(was.Id), out var now) && Printed(now) is { } current && current != Printed(was))
                yield return (was, now);
        }
    }

    /// <summary>The number that a fact is printed as.</summary>
    private decimal? Printed(FactData fact)
    {
        var indicator = _pair.NewIndicators.GetValueOrDefault(fact.Indicator) ?? _pair.OldIndicators.GetValueOrDefault(fact.Indicator);
        return fact.Value is { } value && indicator?.Precision is { } decimals ? Figure.Round(value, decimals) : fact.Value;
    }

    /// <summary>The numbers that are typed in a text and tell something; neither years nor what comes from the data.</summary>
    private static IEnumerable<(int Start, int End, decimal Value)> Numbers(TextData text)
    {
        var figure = 0;
        for (var at = 0; at < text.Text.Length;)
        {
            while (figure < text.Figures.Count && text.Figures[figure].Start + text.Figures[figure].Length <= at) figure++;
            if (figure < text.Figures.Count && text.Figures[figure].Start <= at)
            {
                at = text.Figures[figure].Start + text.Figures[figure].Length;
                continue;
            }

            if (!char.IsAsciiDigit(text.Text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            if (YearText.At(text.Text, at) is { } year)
            {
                at = year.End;
                continue;
            }

            while (at < text.Text.Length && IsInNumber(text.Text, at)) at++;
            var digits = text.Text.AsSpan(start, at - start);
            if (CountDigits(digits) >= FewestDigits && ValueOf(digits) is { } value) yield return (start, at, value);
        }
    }

    private static bool IsInNumber(string text, int at) =>
        char.IsAsciiDigit(text[at]) || (text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]));

    private static int CountDigits(ReadOnlySpan<char> number)
    {
        var count = 0;
        foreach (var character in number)
            if (char.IsAsciiDigit(character)) count++;
        return count;
    }

    private static decimal? ValueOf(ReadOnlySpan<char> text) => decimal.TryParse(
        text.TrimEnd("%％"), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
        ? value
        : null;
}
