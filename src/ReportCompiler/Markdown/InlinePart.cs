namespace ReportCompiler.Markdown;

/// <summary>A piece of running text, with the signs around emphasis and links as pieces of their own.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text, not escaped yet; of any other piece, what is written.</param>
internal readonly record struct InlinePart(InlinePartKind Kind, string Text)
{
    /// <summary>The first character of what stands between signs; null for a sign.</summary>
    public char? First => Kind switch
    {
        InlinePartKind.LineBreak => ' ',
        InlinePartKind.Opening or InlinePartKind.Closing => null,
        _ => Text[0],
    };

    /// <summary>Whether a sign begins or ends emphasis, and not a link.</summary>
    public static bool IsEmphasis(string sign) => IsEmphasis(sign[0]);

    /// <summary>Whether a character is a sign of emphasis.</summary>
    public static bool IsEmphasis(char sign) => sign is '*' or '^' or '~';
}

/// <summary>What an <see cref="InlinePart"/> is.</summary>
internal enum InlinePartKind
{
    /// <summary>Text to be escaped.</summary>
    Text,

    /// <summary>What begins emphasis or a link.</summary>
    Opening,

    /// <summary>What ends emphasis or a link.</summary>
    Closing,

    /// <summary>Something that stands for itself, such as code or an image.</summary>
    Object,

    /// <summary>The sign of a footnote, which stays with what is before it.</summary>
    Call,

    /// <summary>A line break.</summary>
    LineBreak,
}
