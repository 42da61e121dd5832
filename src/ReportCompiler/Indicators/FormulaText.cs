using System.Text;

namespace ReportCompiler.Indicators;

/// <summary>Formulas in the words of the catalogue, for readers who do not write them: <c>campus_area / students</c> is
/// 学校占地面积 ÷ 在校生数, and so is <c>campus_area | per students</c>.</summary>
internal static class FormulaText
{
    /// <summary>The formula with the indicators' names and with signs of arithmetic.</summary>
    public static string Readable(string formula, Catalogue catalogue) =>
        Write(formula, word => catalogue.Find(word)?.Name ?? word);

    /// <summary>The formula with signs of arithmetic, and with something else for each name or number in it.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="word">What stands for a word.</param>
    public static string Write(string formula, Func<string, string> word)
    {
        var text = new StringBuilder();
        for (var at = 0; at < formula.Length;)
        {
            var end = at;
            while (end < formula.Length && (char.IsLetterOrDigit(formula[end]) || formula[end] == '_')) end++;
            if (end > at)
            {
                Append(text, formula[at..end], word);
                at = end;
                continue;
            }

            text.Append(formula[at] switch { '/' => '÷', '*' => '×', '-' => '−', var other => other });
            at++;
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string name, Func<string, string> word)
    {
        if (name is "share" or "per" && text.ToString().EndsWith("| ", StringComparison.Ordinal))
            text.Remove(text.Length - 2, 2).Append('÷');
        else
            text.Append(word(name));
    }
}
