using System.Buffers;

namespace ReportCompiler.Markdown;

/// <summary>Which characters of a text Markdown would read as something else. It depends on what stands beside
/// a character only, so that a change in one line never changes the escapes of another.</summary>
internal static class Escaping
{
    /// <summary>What can begin something anywhere in a text.</summary>
    private static readonly SearchValues<char> Always = SearchValues.Create("*`[|~^{");

    /// <summary>Whether a backslash has to stand before a character wherever it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Index of the character.</param>
    /// <param name="before">What is written before it; a space at the beginning.</param>
    /// <param name="isInLink">Whether it is the text of a link or image.</param>
    public static bool IsNeeded(ReadOnlySpan<char> text, int at, char before, bool isInLink)
    {
        var after = at + 1 < text.Length ? text[at + 1] : default;
        return text[at] switch
        {
            '\\' => after == default || IsAsciiPunctuation(after),
            ']' => isInLink,
            '_' => !char.IsAsciiLetterOrDigit(before) || !char.IsAsciiLetterOrDigit(after),
            '<' => after is '/' or '!' or '?' || char.IsAsciiLetter(after),
            '&' => IsEntity(text[at..]),
            // Before a link an exclamation mark makes an image of it, and after a footnote's sign these make a link.
            '!' => after == default,
            '(' or ':' => before == ']',
            // A reference to a table of the report, or what a merge request takes for the name of somebody to be told.
            '@' => char.IsAsciiLetter(after) && !char.IsAsciiLetterOrDigit(before),
            var character => Always.Contains(character),
        };
    }

    /// <summary>Whether a backslash has to stand before a character because nothing but digits stands before it in its
    /// line: it would begin a heading, list or quotation, or underline the line above.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Index of the character.</param>
    /// <param name="digits">The number of digits that the line begins with.</param>
    public static bool IsNeededInFront(ReadOnlySpan<char> text, int at, int digits)
    {
        if (digits > 0) return text[at] is '.' or ')' && EndsOrSpace(text, at + 1);
        return text[at] switch
        {
            '>' or '=' => true,
            '+' => EndsOrSpace(text, at + 1),
            '-' => EndsOrSpace(text, at + 1) || text[at + 1] == '-',
            '#' => EndsOrSpace(text, at + text[at..].IndexOfAnyExcept('#') is var end && end > at ? end : text.Length),
            _ => false,
        };
    }

    /// <summary>The length of the longest run of a character in a text.</summary>
    public static int LongestRun(string text, char character)
    {
        var (longest, length) = (0, 0);
        foreach (var c in text)
        {
            length = c == character ? length + 1 : 0;
            longest = Math.Max(longest, length);
        }

        return longest;
    }

    /// <summary>Whether a character is punctuation that is not Chinese: next to it and a Latin letter, a sign of emphasis is
    /// taken for text.</summary>
    public static bool IsLatinPunctuation(char character) =>
        character < Sentences.FirstChinese && (char.IsPunctuation(character) || char.IsSymbol(character));

    /// <summary>Whether a character is neither space nor punctuation nor Chinese.</summary>
    public static bool IsLatinWord(char character) =>
        character < Sentences.FirstChinese && !char.IsWhiteSpace(character) && !IsLatinPunctuation(character);

    private static bool EndsOrSpace(ReadOnlySpan<char> text, int at) => at >= text.Length || text[at] is ' ' or '\t';

    private static bool IsAsciiPunctuation(char character) =>
        char.IsAscii(character) && (char.IsPunctuation(character) || char.IsSymbol(character));

    private static bool IsEntity(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '#')) end++;
        return end > 1 && end < text.Length && text[end] == ';';
    }
}
