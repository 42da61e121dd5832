using System.Buffers;

namespace ReportCompiler.Markdown;

/// <summary>Where a paragraph goes on in a new line: after each sentence, and after each clause that a semicolon ends,
/// because such clauses (一是……；二是……) are as long as sentences and each has its own figures.</summary>
/// <remarks>A line never ends where the break would be read as something else than what stands there. Between Chinese
/// characters a break is nothing; between two others it is a space.</remarks>
internal sealed class Sentences
{
    /// <summary>From here on are Chinese characters and punctuation, next to which a break is no space.</summary>
    public const char FirstChinese = '\u2E80';

    /// <summary>Closing marks that belong to the sentence before them.</summary>
    private static readonly SearchValues<char> Closing = SearchValues.Create("”’」』）】》〉〕)]\"'");

    private static readonly SearchValues<char> Opening = SearchValues.Create("“‘「『（【《〈〔([");

    private static readonly SearchValues<char> Stops = SearchValues.Create("。！？");

    /// <summary>What goes on with the sentence although a stop stands before it, as in “好！”，他说.</summary>
    private static readonly SearchValues<char> GoingOn = SearchValues.Create("，、：；。！？…—·,.;:!?%％");

    private char _last;
    private int _depth;
    private bool _hasEnded;

    /// <summary>Begins a line.</summary>
    public void Restart() => (_last, _depth, _hasEnded) = (default, 0, false);

    /// <summary>Whether a new line begins before this character.</summary>
    public bool BreakBefore(char next) =>
        _hasEnded
        && !char.IsWhiteSpace(next) && !Closing.Contains(next) && !GoingOn.Contains(next)
        && (_last >= FirstChinese || next >= FirstChinese);

    /// <summary>Goes on with a character that stands in the line.</summary>
    public void Add(char character)
    {
        if (Opening.Contains(character)) _depth++;
        else if (Closing.Contains(character)) _depth = Math.Max(0, _depth - 1);
        // Within brackets a semicolon separates a few words.
        _hasEnded = Stops.Contains(character)
            || (character == '；' && _depth == 0)
            || (character == '…' && _last == '…')
            || (_hasEnded && Closing.Contains(character));
        _last = character;
    }

    /// <summary>Goes on with something that is no text, such as an image.</summary>
    public void AddOther() => (_last, _hasEnded) = (FirstChinese, false);

    /// <summary>Whether a line may end at the space at <paramref name="at"/>, which the break then stands for: the space
    /// between two sentences of Latin letters. A stop after a short word may be that of an abbreviation.</summary>
    public static bool BreakAt(ReadOnlySpan<char> text, int at)
    {
        if (text[at] != ' ' || at + 1 >= text.Length || !char.IsAsciiLetterUpper(text[at + 1])) return false;
        var end = at;
        while (end > 0 && text[end - 1] is ')' or '"' or '”') end--;
        if (end < 3 || text[end - 1] is not ('.' or '!' or '?')) return false;
        return char.IsAsciiLetterLower(text[end - 2]) && char.IsAsciiLetterLower(text[end - 3])
            || char.IsAsciiDigit(text[end - 2]) || text[end - 2] == ')';
    }
}
