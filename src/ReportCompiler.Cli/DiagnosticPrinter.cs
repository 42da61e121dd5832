using System.Globalization;
using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;
using Spectre.Console;

namespace ReportCompiler.Cli;

/// <summary>Prints diagnostics for a person: the place in the form that editors jump to, the message, the source line with
/// carets under the part that is meant, what to do, and the other places it speaks of.</summary>
internal sealed class DiagnosticPrinter(Terminal terminal, IWorld world, MessageLanguage language)
{
    private readonly SourceLines _lines = new(world);

    /// <summary>Prints one diagnostic.</summary>
    public void Print(Diagnostic diagnostic)
    {
        var style = StyleOf(diagnostic.Severity);
        terminal.Write(SourceExcerpt.Clean($"{diagnostic.Span}: "));
        terminal.Write($"{CliText.Severity(diagnostic.Severity).In(language)} {diagnostic.Code}", style);
        terminal.WriteLine(": " + SourceExcerpt.Clean(diagnostic.Message.In(language)));
        PrintExcerpt(diagnostic.Span, style);
        if (diagnostic.Hint is { } hint)
            terminal.WriteLine($"  {CliText.Hint.In(language)}{SourceExcerpt.Clean(hint.In(language))}");
        foreach (var related in diagnostic.Related)
            terminal.WriteLine(SourceExcerpt.Clean($"  {related.Span}: {related.Note.In(language)}"));
    }

    private void PrintExcerpt(SourceSpan span, Style style)
    {
        if (_lines.Find(span) is not { } line) return;
        var (text, carets) = SourceExcerpt.Of(line, span.Column, span.Length);
        var number = span.Line.ToString(CultureInfo.InvariantCulture);
        terminal.Write($"  {number} | ", Color.Grey);
        terminal.WriteLine(text.TrimEnd());
        terminal.Write($"  {new string(' ', number.Length)} | ", Color.Grey);
        terminal.WriteLine(carets, style);
    }

    private static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => new Style(Color.Red),
        Severity.Warning => new Style(Color.Yellow),
        _ => new Style(Color.Blue),
    };
}
