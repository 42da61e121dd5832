namespace ReportCompiler.Starting;

/// <summary>Writes a text as YAML.</summary>
internal static class YamlText
{
    /// <summary>The text, in quotes where YAML could take it for something else.</summary>
    public static string Of(string text) => IsPlain(text) ? text : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static bool IsPlain(string text) =>
        text.All(character => char.IsLetterOrDigit(character) || character is '.' or '/' or '-' or '_' or '（' or '）')
        && text.Any(character => char.IsLetter(character) && !char.IsAscii(character) || character == '/')
        && !text.StartsWith('-');
}
