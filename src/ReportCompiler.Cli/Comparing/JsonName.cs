using System.Text;

namespace ReportCompiler.Cli.Comparing;

/// <summary>What JSON calls the values of an enumeration: still_says_last_year.</summary>
internal static class JsonName
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && name.Length > 0) name.Append('_');
            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}
