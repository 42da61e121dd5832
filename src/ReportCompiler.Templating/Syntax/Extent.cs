using ReportCompiler.Diagnostics;

namespace ReportCompiler.Templating.Syntax;

/// <summary>A stretch of a template: what a node was written as and where.</summary>
internal readonly record struct Extent(SourceText Source, int Start, int End)
{
    public SourceSpan Span => Source.Span(Start, End);

    public string Text => Source.Text[Start..End];

    /// <summary>From the beginning of this extent to the end of <paramref name="last"/>.</summary>
    public Extent To(Extent last) => this with { End = Math.Max(End, last.End) };
}
