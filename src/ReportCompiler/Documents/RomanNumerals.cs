using System.Text;

namespace ReportCompiler.Documents;

/// <summary>Page numbers of the front matter.</summary>
internal static class RomanNumerals
{
    private static readonly (int Value, string Text)[] Numerals =
        [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    /// <summary>A positive number in small Roman numerals.</summary>
    public static string Of(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, numeral) in Numerals)
        {
            for (; number >= value; number -= value) text.Append(numeral);
        }

        return text.ToString();
    }
}
