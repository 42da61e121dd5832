using System.Text;

namespace ReportCompiler.Html.Charts;

/// <summary>How wide a text will be, about, in any sans-serif face, and where it may be broken over lines. The page
/// knows no fonts, so the widths are those of a wide face: a label may have room to spare, never too little.</summary>
internal static class LabelText
{
    /// <summary>Width of a text on one line, in the unit of <paramref name="size"/>.</summary>
    public static decimal Width(string text, decimal size) => size * text.EnumerateRunes().Sum(Em);

    /// <summary>The text on as few lines as the width allows, of about the same length. A number or a Latin word is
    /// never cut, and may be wider.</summary>
    public static IReadOnlyList<string> Wrap(string text, decimal width, decimal size)
    {
        var pieces = Pieces(text);
        var fewest = Fill(pieces, width, size);
        // The narrowest width that needs no line more leaves no single character on the last line.
        for (var limit = Width(text, size) / fewest.Count; limit < width; limit += size / 2)
        {
            var lines = Fill(pieces, limit, size);
            if (lines.Count == fewest.Count && lines.TrueForAll(line => Width(line, size) <= width)) return lines;
        }
        return fewest;
    }

    /// <summary>The text, or as much of its beginning as fits with an ellipsis.</summary>
    public static string Cut(string text, decimal width, decimal size)
    {
        if (Width(text, size) <= width) return text;
        var kept = new StringBuilder();
        var room = width - Width("…", size);
        foreach (var rune in text.EnumerateRunes())
        {
            room -= size * Em(rune);
            if (room < 0) break;
            kept.Append(rune);
        }
        return $"{kept.ToString().TrimEnd()}…";
    }

    private static List<string> Fill(List<string> pieces, decimal width, decimal size)
    {
        var lines = new List<string> { "" };
        foreach (var piece in pieces)
        {
            var isFull = lines[^1].Length > 0 && Width((lines[^1] + piece).TrimEnd(), size) > width;
            if (isFull) lines.Add(piece);
            else lines[^1] += piece;
        }
        return lines.ConvertAll(line => line.Trim());
    }

    /// <summary>What no line break may cut: a Chinese character with the closing marks after it, or a word with the
    /// blank after it.</summary>
    private static List<string> Pieces(string text)
    {
        var pieces = new List<string>();
        var current = new StringBuilder();
        Rune? last = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (last is { } before && MayBreak(before, rune))
            {
                pieces.Add(current.ToString());
                current.Clear();
            }
            current.Append(rune);
            last = rune;
        }
        if (current.Length > 0) pieces.Add(current.ToString());
        return pieces;
    }

    private static bool MayBreak(Rune before, Rune after)
    {
        if (Rune.IsWhiteSpace(before)) return true;
        if (IsClosing(after) || IsOpening(before)) return false;
        return IsWide(before) || IsWide(after);
    }

    private static bool IsClosing(Rune rune) => "，。、；：？！）》」』”’%".Contains((char)rune.Value, StringComparison.Ordinal);

    private static bool IsOpening(Rune rune) => "（《「『“‘".Contains((char)rune.Value, StringComparison.Ordinal);

    private static decimal Em(Rune rune) => rune.Value switch
    {
        _ when IsWide(rune) => 1,
        'm' or 'w' or 'M' or 'W' or '%' => 0.9m,
        >= 'A' and <= 'Z' => 0.7m,
        ' ' or '.' or ',' or ':' => 0.3m,
        _ => 0.57m,
    };

    private static bool IsWide(Rune rune) =>
        rune.Value is >= 0x2E80 or 0x2014 or 0x2018 or 0x2019 or 0x201C or 0x201D or 0x2026;
}
