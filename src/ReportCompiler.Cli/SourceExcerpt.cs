using System.Text;

namespace ReportCompiler.Cli;

/// <summary>A source line as a terminal shows it, with carets under the part that a message is about. A long line, such as
/// a paragraph, is cut to the neighbourhood of that part.</summary>
internal static class SourceExcerpt
{
    private const int MaximumWidth = 100;
    private const int WidthBefore = 40;
    private const char Cut = '…';

    /// <summary>The line and the line of carets below it.</summary>
    /// <param name="line">The source line.</param>
    /// <param name="column">Where the part begins, in UTF-16 code units from 1; a place behind the end is the end.</param>
    /// <param name="length">How long the part is; at least one caret is drawn.</param>
    public static (string Line, string Carets) Of(string line, int column, int length)
    {
        var start = Math.Clamp(column - 1, 0, line.Length);
        var end = Math.Clamp(start + length, start, line.Length);
        var before = Clean(line[..start]);
        var part = Clean(line[start..end]);
        var after = Clean(line[end..]);
        if (DisplayWidth.Of(before) + DisplayWidth.Of(part) + DisplayWidth.Of(after) > MaximumWidth)
        {
            before = Last(before, WidthBefore);
            var isWhole = DisplayWidth.Of(part) <= MaximumWidth - WidthBefore;
            part = First(part, MaximumWidth - WidthBefore);
            after = isWhole ? First(after, MaximumWidth - DisplayWidth.Of(before) - DisplayWidth.Of(part)) : "";
        }

        return (before + part + after,
            new string(' ', DisplayWidth.Of(before)) + new string('^', Math.Max(1, DisplayWidth.Of(part))));
    }

    /// <summary>Text that a terminal shows and does not obey: tabs become spaces, other control characters a
    /// stand-in.</summary>
    public static string Clean(string text)
    {
        if (!text.Any(char.IsControl)) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character == '\t') clean.Append("    ");
            else clean.Append(char.IsControl(character) ? '\uFFFD' : character);
        }

        return clean.ToString();
    }

    private static string First(string text, int width)
    {
        if (DisplayWidth.Of(text) <= width) return text;
        if (width < 1) return "";
        var kept = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            width -= DisplayWidth.Of(rune);
            if (width < 1) break;
            kept.Append(rune);
        }

        return kept.Append(Cut).ToString();
    }

    private static string Last(string text, int width)
    {
        if (DisplayWidth.Of(text) <= width) return text;
        var runes = text.EnumerateRunes().ToList();
        var from = runes.Count;
        while (from > 0 && width - DisplayWidth.Of(runes[from - 1]) >= 1) width -= DisplayWidth.Of(runes[--from]);
        return Cut + string.Concat(runes.Skip(from));
    }
}
