using ReportCompiler.Diagnostics;
using YamlDotNet.Core;

namespace ReportCompiler.Sources;

/// <summary>Says in an editor's words why YAML does not parse. The parser speaks of tokens and simple keys; nearly always
/// the cause is one of a few slips, which show on the line that it stopped at or on the one before.</summary>
internal static class YamlMistake
{
    /// <summary>The message for an error of the parser.</summary>
    /// <param name="source">The text that was parsed.</param>
    /// <param name="exception">The parser's error.</param>
    /// <param name="linesBefore">How many lines of the file stand before the text.</param>
    public static Diagnostic Explain(SourceText source, YamlException exception, int linesBefore)
    {
        var line = Math.Max(1, (int)exception.Start.Line);
        // An unclosed quote swallows what follows, so the slips below would be found in innocent lines.
        if (exception.Message.Contains("quoted scalar", StringComparison.Ordinal))
            return SourceDiagnostics.UnclosedYamlQuote(Place(source, line, (int)exception.Start.Column, 1, linesBefore));

        foreach (var candidate in new[] { line, PreviousLine(source, line) })
            if (Slip(source.Line(candidate)) is var (column, length, slip))
                return SourceDiagnostics.YamlSlip(Place(source, candidate, column, length, linesBefore), slip,
                    source.Line(candidate).Trim());

        return SourceDiagnostics.YamlSyntax(
            Place(source, line, (int)exception.Start.Column, 1, linesBefore), source.Line(line).Trim(), exception.Message);
    }

    /// <summary>The slip that turns a map into a text, such as <c>title：…</c>; null when the text shows none.</summary>
    public static YamlSlip? InText(string text)
    {
        var firstLine = text.Split('\n')[0];
        return Slip(firstLine)?.Slip;
    }

    private static (int Column, int Length, YamlSlip Slip)? Slip(string line)
    {
        var indent = line.Length - line.TrimStart().Length;
        var tab = line.AsSpan(0, indent).IndexOf('\t');
        if (tab >= 0) return (tab + 1, 1, YamlSlip.Tab);

        var start = indent;
        while (start < line.Length && line[start] is '-' or ' ' && start < line.Length) start++;
        var colon = line.AsSpan(start).IndexOfAny(':', '：');
        if (colon <= 0) return null;
        colon += start;
        var key = line[start..colon];
        if (key.IndexOfAny(['"', '\'', '{', '[', '#', ' ']) >= 0) return null;
        if (line[colon] == '：') return (colon + 1, 1, YamlSlip.FullWidthColon);
        var hasSpace = colon + 1 == line.Length || char.IsWhiteSpace(line[colon + 1]);
        return hasSpace || line.AsSpan(colon).StartsWith("://") ? null : (colon + 1, 1, YamlSlip.NoSpaceAfterColon);
    }

    private static int PreviousLine(SourceText source, int line)
    {
        do line--;
        while (line > 0 && source.Line(line).AsSpan().Trim().IsEmpty);
        return line;
    }

    private static SourceSpan Place(SourceText source, int line, int column, int length, int linesBefore) =>
        new(source.File, line + linesBefore, Math.Max(1, column), length);
}

/// <summary>A slip that editors make in YAML.</summary>
internal enum YamlSlip
{
    /// <summary>A tab in the indentation.</summary>
    Tab,

    /// <summary>A full-width colon after the key.</summary>
    FullWidthColon,

    /// <summary>No space after the colon.</summary>
    NoSpaceAfterColon,
}
