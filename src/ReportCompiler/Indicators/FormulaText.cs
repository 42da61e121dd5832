using System.Text;

namespace ReportCompiler.Indicators;

/// <summary>Formulas in the words of the catalogue, for readers who do not write them: <c>campus_area / students</c> is
/// 学校占地面积 ÷ 在校生数, and so is <c>campus_area | per students</c>.</summary>
internal static class FormulaText
{
    /// <summary>The formula with the indicators' names and with signs of arithmetic.</summary>
    public static string Readable(string formula, Catalogue catalogue)
    {
        var text = new StringBuilder();
        for (var at = 0; at < formula.Length;)
        {
            var end = at;
            while (end < formula.Length && (char.IsLetterOrDigit(formula[end]) || formula[end] == '_')) end++;
            if (end > at)
            {
                Append(text, formula[at..end], catalogue);
                at = end;
                continue;
            }

            text.Append(formula[at] switch { '/' => '÷', '*' => '×', '-' => '−', var other => other });
            at++;
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string word, Catalogue catalogue)
    {
        if (word is "share" or "per" && text.ToString().EndsWith("| ", StringComparison.Ordinal))
            text.Remove(text.Length - 2, 2).Append('÷');
        else
            text.Append(catalogue.Find(word)?.Name ?? word);
    }
}
