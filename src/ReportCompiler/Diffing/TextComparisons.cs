namespace ReportCompiler.Diffing;

/// <summary>What several texts of one block say together.</summary>
internal static class TextComparisons
{
    /// <summary>Whether no text was worded otherwise; they may all be the same.</summary>
    public static bool OnlyFigures(IEnumerable<TextComparison> texts) => texts.All(text => text.IsSame || text.OnlyFigures);
}
