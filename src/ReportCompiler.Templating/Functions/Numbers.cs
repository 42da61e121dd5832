using System.Globalization;
using ReportCompiler.Templating.Evaluation;

namespace ReportCompiler.Templating.Functions;

/// <summary>Numbers written as text.</summary>
internal static class Numbers
{
    /// <summary>Reads a number; whole ones are integers.</summary>
    public static bool TryParse(string text, out object number)
    {
        number = 0;
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed)) return false;
        number = text.AsSpan().IndexOfAny(".eE") < 0 ? Arithmetic.Whole(parsed) : parsed;
        return true;
    }
}
