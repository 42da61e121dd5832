using System.Text;

namespace ReportCompiler.Docx;

/// <summary>Widths of text in em, from the proportions that Chinese and Latin book faces share. The writer knows no
/// fonts, so that the same report has the same columns on every machine.</summary>
internal static class TextWidths
{
    /// <summary>Width of a text on one line in the face that the layout prefers.</summary>
    public static decimal Em(string text) => Sum(text, Usual);

    /// <summary>Width of a text on one line in the widest of the faces that programs take where that face is
    /// absent.</summary>
    public static decimal AtMost(string text) => Sum(text, Widest);

    private static decimal Sum(string text, Func<Rune, decimal> width)
    {
        decimal sum = 0;
        foreach (var rune in text.EnumerateRunes()) sum += width(rune);
        return sum;
    }

    /// <summary>The proportions of Times New Roman.</summary>
    private static decimal Usual(Rune rune) => rune.Value switch
    {
        ' ' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' => 0.25m,
        '-' or '(' or ')' or '[' or ']' or '/' => 0.33m,
        '%' or 'm' or 'w' or 'M' or 'W' => 0.83m,
        >= 'A' and <= 'Z' => 0.7m,
        _ => IsWide(rune) ? 1 : 0.5m,
    };

    /// <summary>The proportions of DejaVu Serif.</summary>
    private static decimal Widest(Rune rune) => rune.Value switch
    {
        ' ' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or '/' => 0.34m,
        '-' or '(' or ')' or '[' or ']' => 0.4m,
        '%' or 'm' or 'w' or 'M' or 'W' => 0.98m,
        >= 'A' and <= 'Z' => 0.8m,
        _ => IsWide(rune) ? 1 : 0.64m,
    };

    /// <summary>Whether a character fills a square, as Chinese characters and punctuation do; a line may break beside
    /// it.</summary>
    public static bool IsWide(Rune rune) => rune.Value
        is 0x2014 or 0x2018 or 0x2019 or 0x201C or 0x201D or 0x2026 or 0x00B7
        or (>= 0x2460 and <= 0x24FF)
        or (>= 0x2E80 and <= 0xA4CF)
        or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE4F)
        or (>= 0xFF00 and <= 0xFF60)
        or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x20000 and <= 0x3FFFF);

    /// <summary>Width of the widest part that no line break may cut, a number or a word in Latin letters, in the
    /// widest face.</summary>
    public static decimal WidestUnbreakable(string text)
    {
        decimal widest = 0;
        decimal current = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune)) current = 0;
            else if (IsWide(rune)) (current, widest) = (0, Math.Max(widest, 1));
            else current += Widest(rune);
            widest = Math.Max(widest, current);
        }

        return widest;
    }
}
