using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;

namespace ReportCompiler.Checks.Prose;

/// <summary>A paragraph, heading or caption as a reader reads it: without markup, in one piece where the source breaks the
/// line, and with <see cref="Printed"/> and <see cref="Silent"/> where template code stands.</summary>
internal sealed class ProseBlock
{
    /// <summary>Stands for something that is printed here and not written here: a figure, a reference, inline code.</summary>
    public const char Printed = '\uFFFC';

    /// <summary>Stands for code that prints nothing, such as <c>{{ if … }}</c>: what is left and right of it need not
    /// follow each other.</summary>
    public const char Silent = '\u2060';

    private readonly Func<int, int, SourceSpan> _place;

    private ProseBlock(ProseKind kind, int level, string text, Func<int, int, SourceSpan> place) =>
        (Kind, Level, Text, _place) = (kind, level, text, place);

    /// <summary>What it is on the page.</summary>
    public ProseKind Kind { get; }

    /// <summary>How many <c>#</c> a heading has; 0 for all else.</summary>
    public int Level { get; }

    /// <summary>What is read.</summary>
    public string Text { get; }

    /// <summary>Where some of its characters stand.</summary>
    public SourceSpan Place(int start, int length) => _place(start, length);

    /// <summary>A block of a Markdown file.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="level">The level of a heading, else 0.</param>
    /// <param name="text">What is read.</param>
    /// <param name="offsets">For each character, where it stands in the body of the file.</param>
    /// <param name="body">The body of the file.</param>
    /// <param name="firstLine">The line of the file on which the body begins, from 1.</param>
    public static ProseBlock OfBody(
        ProseKind kind, int level, string text, IReadOnlyList<int> offsets, SourceText body, int firstLine) =>
        new(kind, level, text, (start, length) =>
        {
            if (text.Length == 0) return SourceSpan.Whole(body.File);
            var first = offsets[start];
            var last = length == 0 ? first - 1 : offsets[start + length - 1];
            var span = body.Span(first, last - first + 1);
            return span with { Line = span.Line + firstLine - 1 };
        });

    /// <summary>A text that stands somewhere as a whole.</summary>
    public static ProseBlock OfSpan(ProseKind kind, string text, SourceSpan span) =>
        new(kind, 0, text, (start, length) =>
            span.Length == text.Length ? span with { Column = span.Column + start, Length = length } : span);
}
