using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli.Formats;

/// <summary>A finding in lines, for formats that have one field for all that there is to say.</summary>
internal static class FindingText
{
    /// <summary>The message, the calculation, what to do.</summary>
    public static IEnumerable<string> Lines(Diagnostic finding, MessageLanguage language)
    {
        yield return finding.Message.In(language);
        if (finding.Arithmetic is { } arithmetic) yield return CliText.Arithmetic.In(language) + arithmetic.In(language);
        if (finding.Hint is { } hint) yield return CliText.Hint.In(language) + hint.In(language);
    }

    /// <summary>The cause, if it is elsewhere, and the other places that a finding speaks of.</summary>
    public static IEnumerable<RelatedPlace> Places(Diagnostic finding) =>
        finding.Cause is { } cause && cause.Span != finding.Span ? [cause, .. finding.Related] : finding.Related;

    /// <summary>All of it.</summary>
    public static IEnumerable<string> AllLines(Diagnostic finding, ProjectFolder project, MessageLanguage language) =>
        Lines(finding, language).Concat(Places(finding).Select(place =>
            $"{Place(place.Span, project)}: {place.Note.In(language)}"));

    /// <summary>A place as seen from the current folder.</summary>
    public static string Place(SourceSpan span, ProjectFolder project) =>
        (span with { File = project.Find(span.File) ?? span.File }).ToString();
}
