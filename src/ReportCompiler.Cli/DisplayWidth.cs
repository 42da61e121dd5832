using System.Globalization;
using System.Text;

namespace ReportCompiler.Cli;

/// <summary>How many columns a text takes up on a terminal: East Asian characters take two, combining ones none.</summary>
internal static class DisplayWidth
{
    /// <summary>The blocks whose characters are wide (Unicode Standard Annex #11), as far as reports use them.</summary>
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF),
        (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    /// <summary>The width of a text without line breaks or tabs.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += Of(rune);
        return width;
    }

    /// <summary>A text cut so that it takes up no more than some columns, with … where something is gone.</summary>
    public static string Cut(string text, int columns)
    {
        if (Of(text) <= columns) return text;
        var (width, end) = (1, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
            if (width > columns) break;
            end += rune.Utf16SequenceLength;
        }

        return text[..end] + "…";
    }

    /// <summary>The width of one character: 0, 1 or 2.</summary>
    public static int Of(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format)
            return 0;
        foreach (var (first, last) in Wide)
            if (rune.Value >= first && rune.Value <= last) return 2;
        return 1;
    }
}
