using System.Globalization;
using ReportCompiler.Data;

namespace ReportCompiler.Diffing;

/// <summary>What is compared as one: a Chinese character, a Latin word, a number with its unit, a figure, a reference.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">Its length in characters.</param>
/// <param name="Id">Equal for what is the same in both texts, whatever is printed.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Figure">The figure; null for others.</param>
internal readonly record struct TextToken(int Start, int Length, int Id, TextTokenKind Kind, TextFigure? Figure = null)
{
    public int End => Start + Length;
}

/// <summary>What a token is.</summary>
internal enum TextTokenKind
{
    /// <summary>A character, word or number.</summary>
    Text,

    /// <summary>A figure from the data.</summary>
    Figure,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A reference.</summary>
    Reference,
}

/// <summary>Cuts texts into tokens. Chinese has no spaces: a character is a word, but a number is not its digits.</summary>
/// <param name="pair">The reports.</param>
/// <param name="parts">Knows what is what in the other report.</param>
internal sealed class TextTokenizer(ReportPair pair, PartMatches parts)
{
    /// <summary>Units of several characters, the longest first.</summary>
    private static readonly string[] LongUnits = ["个百分点", "平方米", "人次", "学时", "课时", "公里", "m²"];

    private const string ShortUnits = "%‰％人名个所项门次台套间件元年月日岁分级届条篇部家节场期亩册位";

    /// <summary>Ids of what is longer than a character begin beyond those.</summary>
    private const int FirstId = char.MaxValue + 1;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    /// <summary>The tokens of a text.</summary>
    public List<TextToken> Read(TextData text, bool isOld)
    {
        var tokens = new List<TextToken>(text.Text.Length);
        var at = 0;
        var (figure, reference) = (0, 0);
        while (true)
        {
            var nextFigure = figure < text.Figures.Count ? text.Figures[figure] : null;
            var nextReference = reference < text.References.Count ? text.References[reference] : null;
            if (nextFigure is null && nextReference is null) break;
            if (nextReference is null || nextFigure?.Start < nextReference.Start)
            {
                figure++;
                if (nextFigure!.Start < at || nextFigure.Length == 0) continue;
                Plain(text.Text, at, nextFigure.Start, isOld, tokens);
                at = nextFigure.Start + nextFigure.Length;
                tokens.Add(new TextToken(
                    nextFigure.Start, nextFigure.Length, Id(nextFigure, text.Text, isOld), TextTokenKind.Figure, nextFigure));
            }
            else
            {
                reference++;
                if (nextReference.Start < at || nextReference.Length == 0) continue;
                Plain(text.Text, at, nextReference.Start, isOld, tokens);
                at = nextReference.Start + nextReference.Length;
                var anchor = isOld ? parts.NewAnchor(nextReference.Anchor) : nextReference.Anchor;
                tokens.Add(new TextToken(nextReference.Start, nextReference.Length, Id("@", anchor), TextTokenKind.Reference));
            }
        }

        Plain(text.Text, at, text.Text.Length, isOld, tokens);
        return tokens;
    }

    private int Id(TextFigure figure, string text, bool isOld) => figure.Facts.Count == 0
        ? Id("?", text.Substring(figure.Start, figure.Length))
        : Id("#", string.Join('\n', isOld ? figure.Facts.Select(pair.NewId) : figure.Facts));

    private int Id(string kind, string word)
    {
        var key = kind + word;
        if (_ids.TryGetValue(key, out var id)) return id;
        return _ids[key] = FirstId + _ids.Count;
    }

    private void Plain(string text, int from, int to, bool isOld, List<TextToken> tokens)
    {
        var span = text.AsSpan(0, to);
        while (from < to)
        {
            var start = from;
            var year = pair.YearsBetween == 0 ? null : YearText.At(span, from);
            if (year is { } said)
            {
                from = said.End;
                var years = said.Year - (isOld ? pair.Old.Year : pair.New.Year);
                // The same form of another year is another text; 2025 and 2024—2025 are not the same words.
                var form = string.Concat(years.ToString(CultureInfo.InvariantCulture), span[(start + 4)..from].Length > 1 ? "学年" : "年");
                tokens.Add(new TextToken(start, from - start, Id("y", form), TextTokenKind.Year));
                continue;
            }

            from = WordEnd(span, from);
            var id = from - start == 1 ? text[start] : Id("", text[start..from]);
            tokens.Add(new TextToken(start, from - start, id, TextTokenKind.Text));
        }
    }

    /// <summary>Where the word that begins at an index ends.</summary>
    public static int WordEnd(ReadOnlySpan<char> text, int from)
    {
        if (char.IsAsciiDigit(text[from])) return NumberEnd(text, from);
        var at = from + 1;
        if (char.IsAsciiLetter(text[from]))
        {
            while (at < text.Length && (IsLetter(text, at) || ((text[at] is '-' or '_' or '.') && IsLetter(text, at + 1)))) at++;
            return at;
        }

        return char.IsHighSurrogate(text[from]) && at < text.Length ? at + 1 : at;
    }

    private static bool IsLetter(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsAsciiLetterOrDigit(text[at]);

    /// <summary>Where a number ends, with its unit: 1,286人, 98.36%, 12.5万元.</summary>
    private static int NumberEnd(ReadOnlySpan<char> text, int from)
    {
        var at = from;
        while (at < text.Length
            && (char.IsAsciiDigit(text[at]) || (text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
            at++;
        if (at < text.Length && (text[at] is '万' or '亿')) at++;
        foreach (var unit in LongUnits)
            if (text[at..].StartsWith(unit, StringComparison.Ordinal)) return at + unit.Length;
        return at < text.Length && ShortUnits.Contains(text[at], StringComparison.Ordinal) ? at + 1 : at;
    }
}
