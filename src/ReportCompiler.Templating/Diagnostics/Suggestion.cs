namespace ReportCompiler.Diagnostics;

/// <summary>The hint of a message about a name that does not exist.</summary>
public static class Suggestion
{
    /// <summary>Names what the author probably meant.</summary>
    /// <param name="nearest">The nearest name that exists; null when none is near.</param>
    /// <param name="chinese">What else to do, in Chinese, when none is near.</param>
    /// <param name="english">What else to do, in English, when none is near.</param>
    public static LocalizedText Of(string? nearest, string chinese, string english) =>
        Of(nearest) ?? new LocalizedText(chinese, english);

    /// <summary>Names what the author probably meant; null when no name is near.</summary>
    public static LocalizedText? Of(string? nearest) => nearest is null
        ? null
        : new LocalizedText($"您要写的是不是“{nearest}”？", $"Did you mean “{nearest}”?");
}
