using ReportCompiler.Documents;
using ReportCompiler.Docx.Styles;

namespace ReportCompiler.Docx.Numbering;

/// <summary>Finds the native numbering whose results are the numbers that the document already has. A heading whose
/// number Word would count otherwise keeps it as text: what is printed never changes.</summary>
internal sealed class HeadingNumbering
{
    private readonly HashSet<string> _native = new(StringComparer.Ordinal);

    private HeadingNumbering(IReadOnlyList<HeadingLevel> levels) => Levels = levels;

    /// <summary>The numbering of each level, from the first to Word's ninth.</summary>
    public IReadOnlyList<HeadingLevel> Levels { get; }

    /// <summary>Whether Word's count of the heading with this anchor is its number.</summary>
    public bool IsNative(string anchor) => _native.Contains(anchor);

    public static HeadingNumbering Of(ReportDocument document)
    {
        var first = new string?[StyleIds.DeepestHeading];
        FindFirst(document.Chapters, first);
        var numbering = new HeadingNumbering([.. first.Select((number, index) => Infer(number, index + 1))]);
        numbering.Count(document.Chapters, new int[StyleIds.DeepestHeading]);
        return numbering;
    }

    private static void FindFirst(IEnumerable<Section> sections, string?[] first)
    {
        foreach (var section in sections)
        {
            if (section.Level <= first.Length) first[section.Level - 1] ??= section.Number;
            FindFirst(section.Subsections, first);
        }
    }

    /// <summary>Reads the pattern off the first number of a level, such as 第一章 or （一）; anything else is
    /// 1.1.1.</summary>
    private static HeadingLevel Infer(string? number, int level)
    {
        if (number is null || number.Contains('.', StringComparison.Ordinal)) return HeadingLevel.Decimal(level);
        foreach (var numerals in Enum.GetValues<HeadingNumerals>())
        {
            var one = HeadingLevel.Numeral(numerals, 1);
            var place = number.IndexOf(one, StringComparison.Ordinal);
            if (place < 0) continue;
            var text = number[..place] + HeadingLevel.Place(level) + number[(place + one.Length)..];
            return new HeadingLevel(numerals, text);
        }

        return HeadingLevel.Decimal(level);
    }

    private void Count(IEnumerable<Section> sections, int[] counts)
    {
        foreach (var section in sections)
        {
            if (section.Number is not null && section.Level <= counts.Length) Count(section, counts);
            Count(section.Subsections, counts);
        }
    }

    private void Count(Section section, int[] counts)
    {
        var level = section.Level;
        counts[level - 1]++;
        if (Levels[level - 1].Print(counts.AsSpan(0, level)) == section.Number)
        {
            _native.Add(section.Anchor);
            Array.Clear(counts, level, counts.Length - level);
        }
        else
        {
            counts[level - 1]--;
        }
    }
}
