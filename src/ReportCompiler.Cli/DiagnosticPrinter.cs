using System.Globalization;
using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;
using Spectre.Console;

namespace ReportCompiler.Cli;

/// <summary>Prints diagnostics for a person: the place in the form that editors jump to, the message, the source line with
/// carets under the part that is meant, the calculation, what to do, and the other places it speaks of. Those of one cause
/// stand indented under it.</summary>
internal sealed class DiagnosticPrinter(Terminal terminal, IWorld world, MessageLanguage language)
{
    private const string Step = "  ";

    private readonly SourceLines _lines = new(world);

    /// <summary>Prints diagnostics that are in file order, with an empty line between them.</summary>
    public void Print(IReadOnlyList<Diagnostic> diagnostics)
    {
        for (var next = 0; next < diagnostics.Count;)
        {
            if (next > 0) terminal.WriteLine();
            var first = diagnostics[next];
            var group = diagnostics.Skip(next).TakeWhile(d => d.Cause is not null && d.Cause == first.Cause).ToList();
            if (group.Count > 1) PrintGroup(first.Cause!, group);
            else PrintAlone(first);
            next += Math.Max(1, group.Count);
        }
    }

    private void PrintGroup(RelatedPlace cause, List<Diagnostic> members)
    {
        terminal.Write(SourceExcerpt.Clean($"{cause.Span}: "));
        terminal.Write(CliText.OneCause(members.Count).In(language), new Style(decoration: Decoration.Bold));
        terminal.WriteLine(SourceExcerpt.Clean(cause.Note.In(language)));
        PrintExcerpt(cause.Span, StyleOf(members.Max(member => member.Severity)), "");
        foreach (var member in members)
        {
            // What stands at the cause was just shown.
            var elsewhere = member.Related.Where(related => related.Span != cause.Span);
            Print(member with { Related = [.. elsewhere] }, Step, isShown: member.Span == cause.Span);
        }
    }

    /// <summary>Prints a diagnostic whose companions, if it had any, are not shown.</summary>
    private void PrintAlone(Diagnostic diagnostic)
    {
        Print(diagnostic, "", isShown: false);
        if (diagnostic.Cause is { } cause && cause.Span != diagnostic.Span) PrintRelated(cause, "");
    }

    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="indent">What each line begins with.</param>
    /// <param name="isShown">Whether its source line was just shown.</param>
    private void Print(Diagnostic diagnostic, string indent, bool isShown)
    {
        var style = StyleOf(diagnostic.Severity);
        terminal.Write(indent + SourceExcerpt.Clean($"{diagnostic.Span}: "));
        terminal.Write($"{CliText.Severity(diagnostic.Severity).In(language)} {diagnostic.Code}", style);
        terminal.WriteLine(": " + SourceExcerpt.Clean(diagnostic.Message.In(language)));
        if (!isShown) PrintExcerpt(diagnostic.Span, style, indent);
        if (diagnostic.Arithmetic is { } arithmetic) PrintLabelled(CliText.Arithmetic, arithmetic, indent);
        if (diagnostic.Hint is { } hint) PrintLabelled(CliText.Hint, hint, indent);
        foreach (var related in diagnostic.Related) PrintRelated(related, indent);
    }

    private void PrintLabelled(LocalizedText label, LocalizedText text, string indent) =>
        terminal.WriteLine(indent + Step + label.In(language) + SourceExcerpt.Clean(text.In(language)));

    private void PrintRelated(RelatedPlace related, string indent) =>
        terminal.WriteLine(SourceExcerpt.Clean($"{indent}{Step}{related.Span}: {related.Note.In(language)}"));

    private void PrintExcerpt(SourceSpan span, Style style, string indent)
    {
        if (_lines.Find(span) is not { } line) return;
        var (text, carets) = SourceExcerpt.Of(line, span.Column, span.Length);
        var number = span.Line.ToString(CultureInfo.InvariantCulture);
        terminal.Write($"{indent}{Step}{number} | ", Color.Grey);
        terminal.WriteLine(text.TrimEnd());
        terminal.Write($"{indent}{Step}{new string(' ', number.Length)} | ", Color.Grey);
        terminal.WriteLine(carets, style);
    }

    private static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => new Style(Color.Red),
        Severity.Warning => new Style(Color.Yellow),
        _ => new Style(Color.Blue),
    };
}
