using System.Buffers;
using System.Text;

namespace ReportCompiler.Markdown;

/// <summary>Addresses of links and images.</summary>
internal static class LinkTarget
{
    private static readonly SearchValues<char> Special = SearchValues.Create(" \t()<>\\|");

    private static readonly SearchValues<char> Escaped = SearchValues.Create("<>\\|&");

    /// <summary>Whether an address may stand as it is.</summary>
    public static bool IsPlain(string target) => target.Length > 0
        && target.AsSpan().IndexOfAny(Special) < 0
        && !(target.Contains('&', StringComparison.Ordinal) && target.Contains(';', StringComparison.Ordinal));

    /// <summary>The address as it stands in the brackets of a link.</summary>
    public static string Of(string target)
    {
        if (IsPlain(target)) return target;
        var text = new StringBuilder("<");
        foreach (var character in target)
        {
            if (Escaped.Contains(character)) text.Append('\\');
            text.Append(character);
        }

        return text.Append('>').ToString();
    }
}
