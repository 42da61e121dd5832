using ReportCompiler.Diagnostics;
using ReportCompiler.Templating.Evaluation;
using ReportCompiler.Templating.Syntax;

namespace ReportCompiler.Templating.Nodes;

/// <summary>A node of the syntax tree. It knows what it was written as and where.</summary>
internal abstract class Node(Extent extent)
{
    private string? _text;

    public Extent Extent { get; } = extent;

    public SourceSpan Span { get; } = extent.Span;

    /// <summary>The source text on one line: in messages, and as the formula of what an expression computes.</summary>
    public string Text => _text ??= OnOneLine(Extent.Text);

    private static string OnOneLine(string text) => text.Contains('\n', StringComparison.Ordinal)
        ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        : text;
}

/// <summary>A node that has a value.</summary>
internal abstract class Expression(Extent extent) : Node(extent)
{
    /// <summary>How deep the tree below is; the parser bounds it.</summary>
    public int Height { get; protected init; } = 1;

    /// <summary>The parts, in the order in which they were written.</summary>
    public virtual IEnumerable<Expression> Parts => [];

    public abstract object? Evaluate(Evaluator evaluator);

    /// <summary>The value without calling it when it is a function.</summary>
    public virtual object? EvaluateUncalled(Evaluator evaluator) => Evaluate(evaluator);

    /// <summary>The value, or null where it names something that does not exist: for the operators and functions that
    /// ask whether it does.</summary>
    public virtual object? EvaluateIfKnown(Evaluator evaluator) => Evaluate(evaluator);

    protected static int HeightOf(params ReadOnlySpan<Expression?> parts)
    {
        var height = 0;
        foreach (var part in parts) height = Math.Max(height, part?.Height ?? 0);
        return height + 1;
    }
}

/// <summary>A node that does something.</summary>
internal abstract class Statement(Extent extent) : Node(extent)
{
    public abstract Flow Execute(Evaluator evaluator);
}

/// <summary>Where execution goes after a statement.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,
}

/// <summary>A parsed template.</summary>
internal sealed record Page(Block Body);
