namespace ReportCompiler.Checks.Prose;

/// <summary>Counts as Word does (字数): each Chinese character or mark is one, and so is each run of other characters between
/// them or between spaces, such as a number or a Latin word.</summary>
internal static class CharacterCount
{
    /// <summary>The count; what the report prints in place of template code counts as one number.</summary>
    public static int Of(string text)
    {
        var count = 0;
        var isInRun = false;
        foreach (var character in text)
        {
            if (character == ProseBlock.Silent || char.IsLowSurrogate(character)) continue;
            if (char.IsWhiteSpace(character))
            {
                isInRun = false;
            }
            else if (IsCountedAlone(character))
            {
                count++;
                isInRun = false;
            }
            else if (!isInRun)
            {
                count++;
                isInRun = true;
            }
        }

        return count;
    }

    /// <summary>Chinese characters with those outside the basic plane, full-width forms, and the dashes, quotation marks and
    /// dots of Chinese text.</summary>
    private static bool IsCountedAlone(char character) =>
        character is (>= '\u2E80' and < '\uFFF0') or (>= '\u2010' and <= '\u2027') or '\u00B7';
}
