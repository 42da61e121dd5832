namespace ReportCompiler.Diagnostics;

/// <summary>Something to tell the author: where, what, and what to do. Errors are values; only the command line prints.</summary>
/// <param name="Code">Stable code, <c>RC</c> and four digits. RC0 project, RC1 sources, RC2 figures, RC3 templates,
/// RC4 document, RC5 outputs.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Span">Where.</param>
/// <param name="Message">What is wrong, in one sentence that quotes the offending text.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan Span, LocalizedText Message)
{
    /// <summary>The calculation that shows it, such as <c>2208 + 616 = 2824</c>; null where nothing was calculated.</summary>
    public LocalizedText? Arithmetic { get; init; }

    /// <summary>The place that this and other diagnostics most likely have as their one cause; null where each stands for
    /// itself. Diagnostics of one cause are listed together.</summary>
    public RelatedPlace? Cause { get; init; }

    /// <summary>What to do about it; null where the message already says so.</summary>
    public LocalizedText? Hint { get; init; }

    /// <summary>Other places that the message speaks of; empty where there are none.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>An error with its message in both languages.</summary>
    public static Diagnostic Error(
        string code, SourceSpan span, string chinese, string english, LocalizedText? hint = null) =>
        new(code, Severity.Error, span, new LocalizedText(chinese, english)) { Hint = hint };

    /// <summary>An error with its message and its hint in both languages.</summary>
    public static Diagnostic Error(
        string code, SourceSpan span, string chinese, string english, string chineseHint, string englishHint) =>
        Error(code, span, chinese, english, new LocalizedText(chineseHint, englishHint));
}
