using ReportCompiler.Diagnostics;
using ReportCompiler.Templating.Nodes;

namespace ReportCompiler.Templating.Evaluation;

/// <summary>Something that a template can call.</summary>
internal abstract class Callable
{
    public abstract string Name { get; }

    public abstract object? Invoke(Evaluator evaluator, Invocation call);
}

/// <summary>A call with its arguments evaluated.</summary>
/// <param name="Site">The expression that calls.</param>
/// <param name="Arguments">The positional arguments.</param>
/// <param name="Spans">Where each positional argument stands; fewer than the arguments for those a function passes on.</param>
/// <param name="Named">The named arguments; null for none.</param>
/// <param name="Block">The block of a <c>wrap</c> statement.</param>
internal sealed record Invocation(
    Expression Site,
    IReadOnlyList<object?> Arguments,
    IReadOnlyList<Expression> Spans,
    IReadOnlyList<NamedArgument>? Named = null,
    WrappedBlock? Block = null)
{
    public SourceSpan SpanOf(int index) => index >= 0 && index < Spans.Count ? Spans[index].Span : Site.Span;
}

/// <summary>An argument given by name.</summary>
internal readonly record struct NamedArgument(string Name, object? Value, Expression Expression);

/// <summary>The contents of a <c>wrap</c> statement, which the wrapping function writes with <c>$$</c>.</summary>
internal sealed record WrappedBlock(Block Body);
