namespace ReportCompiler.Indicators;

/// <summary>What a formula is as arithmetic, which decides what can go wrong with a figure that people work out by hand.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Denominator">For a ratio whose divisor is one indicator, its name as written; else null.</param>
internal readonly record struct FormulaShape(FormulaKind Kind, string? Denominator)
{
    /// <summary>The shape of a formula's text.</summary>
    public static FormulaShape Of(string formula)
    {
        var words = Words(formula);
        if (words.Contains("growth")) return new FormulaShape(FormulaKind.Growth, null);
        if (words.Contains("change") || words.Contains("points")) return new FormulaShape(FormulaKind.Change, null);
        for (var i = words.Count - 2; i >= 0; i--)
        {
            if (words[i] is not ("/" or "share" or "per")) continue;
            // Whatever follows the divisor may only be a number of decimals.
            var isLast = words.Skip(i + 2).All(word => char.IsAsciiDigit(word[0]));
            var isOnlyRatio = words.Take(i).All(word => word is not ("/" or "share" or "per" or "+" or "-"));
            return new FormulaShape(
                FormulaKind.Ratio, isLast && isOnlyRatio && char.IsLetter(words[i + 1][0]) ? words[i + 1] : null);
        }

        return new FormulaShape(FormulaKind.Sum, null);
    }

    private static List<string> Words(string formula)
    {
        var words = new List<string>();
        for (var at = 0; at < formula.Length;)
        {
            var end = at;
            while (end < formula.Length && (char.IsLetterOrDigit(formula[end]) || formula[end] == '_')) end++;
            if (end == at) end++;
            var word = formula[at..end];
            if (!string.IsNullOrWhiteSpace(word)) words.Add(word);
            at = end;
        }

        return words;
    }
}

/// <summary>What a formula is as arithmetic.</summary>
internal enum FormulaKind
{
    /// <summary>A sum, a difference or something else without a divisor.</summary>
    Sum,

    /// <summary>A share, a rate or a figure per head.</summary>
    Ratio,

    /// <summary>A difference between this year and last year.</summary>
    Change,

    /// <summary>A difference in percent of last year's figure.</summary>
    Growth,
}
