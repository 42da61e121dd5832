using ReportCompiler.Templating.Evaluation;
using ReportCompiler.Templating.Syntax;

namespace ReportCompiler.Templating.Nodes;

/// <summary>A parameter of a function defined with parentheses.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Default">Its value when left out; null when it must be given.</param>
/// <param name="TakesRest">Whether it takes all further arguments as an array.</param>
internal sealed record FunctionParameter(string Name, Expression? Default, bool TakesRest);

/// <summary>A function as written.</summary>
/// <param name="Name">Its name; null for an anonymous function.</param>
/// <param name="Parameters">Its parameters; null for a simple function, which reads its arguments from <c>$</c>.</param>
/// <param name="Body">What it does.</param>
internal sealed record FunctionDefinition(string? Name, IReadOnlyList<FunctionParameter>? Parameters, Block Body)
{
    /// <summary>The parameters in the notation of <see cref="ArgumentBinding"/>.</summary>
    public IReadOnlyList<string> ParameterNames { get; } =
        [.. (Parameters ?? []).Select(p => p.TakesRest ? p.Name + "..." : p.Default is null ? p.Name : p.Name + "?")];
}

/// <summary><c>func name ... end</c> and <c>name(x) = expression</c>.</summary>
internal sealed class FunctionStatement(
    Extent extent, PathExpression target, FunctionDefinition definition) : Statement(extent)
{
    public override Flow Execute(Evaluator evaluator)
    {
        target.Assign(evaluator, new UserFunction(definition));
        return Flow.Next;
    }
}
