using System.Buffers;
using ReportCompiler.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReportCompiler.Sources;

/// <summary>Says in an editor's words why YAML does not parse. The parser speaks of tokens and simple keys; nearly
/// always the cause is one of a few slips, which show on the line that it stopped at or on the one before.</summary>
internal static class YamlMistake
{
    /// <summary>What has one of these before its colon is a sentence or a value, not a key with a slip.</summary>
    private static readonly SearchValues<char> NeverInKey = SearchValues.Create(" \"'{[#");

    /// <summary>The message for an error of the parser.</summary>
    /// <param name="source">The text that was parsed.</param>
    /// <param name="exception">The parser's error.</param>
    /// <param name="lastQuoted">The last quoted text before it; null when there was none.</param>
    /// <param name="openBracket">The innermost bracket that was open; null when none was.</param>
    /// <param name="linesBefore">How many lines of the file stand before the text.</param>
    public static Diagnostic Explain(
        SourceText source, YamlException exception, Scalar? lastQuoted, SourceSpan? openBracket, int linesBefore)
    {
        var (line, column) = WithinText(source, exception.Start);
        if (Said("quoted scalar") && Said("end of stream", "document indicator", "wrong indentation"))
            return SourceDiagnostics.UnclosedYamlQuote(Place(line, column));
        // A quote left open is closed by the next one, which was to open another text; what follows makes no sense.
        if (lastQuoted is { } quoted && quoted.Start.Line < quoted.End.Line && quoted.End.Line == exception.Start.Line)
            return SourceDiagnostics.UnclosedYamlQuote(Place((int)quoted.Start.Line, (int)quoted.Start.Column));
        if (Said("unknown escape character"))
            return SourceDiagnostics.UnknownEscape(Place((int)exception.End.Line, (int)exception.End.Column, 2),
                source.Line(line).Trim());
        if (Said("cannot start any token") && column <= source.Line(line).Length)
            return SourceDiagnostics.ReservedCharacter(Place(line, column), source.Line(line)[column - 1]);
        if (Said("invalid mapping"))
        {
            // A line above without a proper colon is a text that goes on here; the colon here is then not the mistake.
            var above = PreviousLine(source, line);
            return Slip(source.Line(above)) is var (aboveColumn, aboveSlip)
                ? SourceDiagnostics.YamlSlip(Place(above, aboveColumn), aboveSlip, source.Line(above).Trim())
                : SourceDiagnostics.SecondColon(Place(line, column), source.Line(line).Trim());
        }

        var candidates = Said("tab ")
            ? Enumerable.Range(line, source.LineCount - line + 1)
            : [line, PreviousLine(source, line)];
        foreach (var candidate in candidates)
            if (Slip(source.Line(candidate)) is var (slipColumn, slip))
                return SourceDiagnostics.YamlSlip(Place(candidate, slipColumn), slip, source.Line(candidate).Trim());

        if (openBracket is { } bracket) return SourceDiagnostics.UnclosedBracket(bracket);
        return Said("did not find expected key", "did not find expected '-'") && Indent(line) != Indent(PreviousLine(source, line))
            ? SourceDiagnostics.YamlIndentation(Place(line, column), source.Line(line).Trim())
            : SourceDiagnostics.YamlSyntax(Place(line, column), source.Line(line).Trim(), exception.Message);

        bool Said(params ReadOnlySpan<string> words)
        {
            foreach (var word in words)
                if (exception.Message.Contains(word, StringComparison.Ordinal)) return true;
            return false;
        }

        int Indent(int line) => source.Line(line).Length - source.Line(line).TrimStart().Length;

        SourceSpan Place(int line, int column, int length = 1) =>
            new(source.File, line + linesBefore, Math.Max(1, column), length);
    }

    /// <summary>The slip that turns a map into a text, such as <c>title：…</c>; null when the text shows
    /// none.</summary>
    public static YamlSlip? InText(string text)
    {
        var firstLine = text.Split('\n')[0];
        return Slip(firstLine)?.Slip;
    }

    private static (int Column, YamlSlip Slip)? Slip(string line)
    {
        var indent = line.Length - line.TrimStart().Length;
        var tab = line.AsSpan(0, indent).IndexOf('\t');
        if (tab >= 0) return (tab + 1, YamlSlip.Tab);

        var start = indent;
        while (start < line.Length && line[start] is '-' or ' ') start++;
        var colon = line.AsSpan(start).IndexOfAny(':', '：');
        if (colon <= 0) return null;
        colon += start;
        if (line.AsSpan(start, colon - start).IndexOfAny(NeverInKey) >= 0) return null;
        if (line[colon] == '：') return (colon + 1, YamlSlip.FullWidthColon);
        var isKey = colon + 1 == line.Length || char.IsWhiteSpace(line[colon + 1]);
        return isKey || line.AsSpan(colon).StartsWith("://") ? null : (colon + 1, YamlSlip.NoSpaceAfterColon);
    }

    /// <summary>The parser points behind the last line when something is never closed; an editor looks at the last
    /// one.</summary>
    private static (int Line, int Column) WithinText(SourceText source, Mark mark)
    {
        var line = Math.Max(1, (int)mark.Line);
        if (!source.Line(line).AsSpan().Trim().IsEmpty) return (line, (int)mark.Column);
        line = Math.Max(1, PreviousLine(source, line));
        return (line, source.Line(line).TrimEnd().Length);
    }

    private static int PreviousLine(SourceText source, int line)
    {
        do line--;
        while (line > 0 && source.Line(line).AsSpan().Trim().IsEmpty);
        return line;
    }
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
