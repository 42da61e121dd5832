namespace ReportCompiler.Checks.Prose;

/// <summary>A text in which template code is covered by characters that mean nothing, each in its place.</summary>
/// <param name="Text">The text, as long as the source.</param>
/// <param name="HasCode">True when there is code.</param>
/// <param name="HasLoops">True when code repeats text or includes more.</param>
internal sealed record TemplateMask(string Text, bool HasCode, bool HasLoops)
{
    private static readonly string[] Loops = ["for", "while", "tablerow", "include", "include_join"];

    private static readonly string[] Statements =
    [
        "if", "else", "end", "case", "when", "func", "ret", "break", "continue", "capture", "wrap", "with", "import",
        "readonly", "for", "while", "tablerow",
    ];

    /// <summary>Covers the code of a text.</summary>
    public static TemplateMask Of(string source)
    {
        var (hasCode, hasLoops) = (false, false);
        var text = source.ToCharArray();
        for (var at = source.IndexOf('{'); at >= 0 && at + 1 < source.Length; at = source.IndexOf('{', at + 1))
        {
            if (source[at + 1] is not ('{' or '%')) continue;
            var end = EndOf(source, at);
            var word = FirstWord(source.AsSpan(at + 2, end - at - 2));
            hasCode = true;
            hasLoops |= Loops.Contains(word);
            var cover = IsAlone(source, at, end) ? ' '
                : source[at + 1] == '%' || Statements.Contains(word) ? ProseBlock.Silent : ProseBlock.Printed;
            for (var i = at; i < end; i++)
                if (text[i] != '\n') text[i] = cover;
            at = end - 1;
        }

        return new TemplateMask(new string(text), hasCode, hasLoops);
    }

    /// <summary>The offset behind the code that begins at <paramref name="start"/>; of code that never ends, which is
    /// reported elsewhere, the end of the text. A brace inside a string ends nothing.</summary>
    private static int EndOf(string source, int start)
    {
        var closing = source[start + 1] == '%' ? '%' : '}';
        var quote = '\0';
        var isComment = false;
        for (var i = start + 2; i + 1 < source.Length; i++)
        {
            var character = source[i];
            if (quote != '\0')
            {
                if (character == '\\') i++;
                else if (character == quote || character == '\n') quote = '\0';
            }
            else if (character == closing && source[i + 1] == '}')
            {
                return i + 2;
            }
            else if (character == '#')
            {
                isComment = true;
            }
            else if (character == '\n')
            {
                isComment = false;
            }
            else if (!isComment && character is '"' or '\'' or '`')
            {
                quote = character;
            }
        }

        return source.Length;
    }

    private static string FirstWord(ReadOnlySpan<char> code)
    {
        code = code.TrimStart("~- \t\n");
        var length = 0;
        while (length < code.Length && (char.IsAsciiLetter(code[length]) || code[length] == '_')) length++;
        return code[..length].ToString();
    }

    /// <summary>Whether nothing else stands on the lines of the code: it is no part of a paragraph.</summary>
    private static bool IsAlone(string source, int start, int end)
    {
        for (start--; start >= 0 && source[start] != '\n'; start--)
            if (!char.IsWhiteSpace(source[start])) return false;
        for (; end < source.Length && source[end] != '\n'; end++)
            if (!char.IsWhiteSpace(source[end])) return false;
        return true;
    }
}
