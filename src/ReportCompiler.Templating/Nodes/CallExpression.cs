using ReportCompiler.Templating.Evaluation;
using ReportCompiler.Templating.Functions;
using ReportCompiler.Templating.Messages;
using ReportCompiler.Templating.Syntax;

namespace ReportCompiler.Templating.Nodes;

/// <summary>An argument of a call: positional, named, or an array expanded into several with <c>^</c>.</summary>
internal sealed record Argument(Expression Value, string? Name = null, bool IsExpanded = false);

/// <summary><c>function a b name: c</c>, and <c>a | function b name: c</c>.</summary>
internal sealed class CallExpression : Expression
{
    private readonly Expression _callee;
    private readonly Argument[] _arguments;

    public CallExpression(Extent extent, Expression callee, Argument[] arguments) : base(extent)
    {
        _callee = callee;
        _arguments = arguments;
        Height = HeightOf([callee, .. arguments.Select(argument => argument.Value)]);
    }

    public Expression Callee => _callee;

    public IReadOnlyList<Argument> Arguments => _arguments;

    public override IEnumerable<Expression> Parts => _arguments.Select(argument => argument.Value);

    public override object? Evaluate(Evaluator evaluator) => Evaluate(evaluator, null);

    /// <summary>Calls with the block of a <c>wrap</c> statement.</summary>
    public object? Evaluate(Evaluator evaluator, WrappedBlock? block)
    {
        var function = _callee.EvaluateUncalled(evaluator) switch
        {
            Callable callable => callable,
            HostFunction host => new HostCallable(host),
            var other => throw RuntimeMessages.NotAFunction(_callee.Span, _callee.Text, Values.Kind(other)),
        };
        var asksWhetherKnown = function is BuiltinFunction { AcceptsUnknown: true };
        var values = new List<object?>(_arguments.Length);
        var places = new List<Expression>(_arguments.Length);
        List<NamedArgument>? named = null;
        foreach (var argument in _arguments)
        {
            var value = asksWhetherKnown && values.Count == 0
                ? argument.Value.EvaluateIfKnown(evaluator)
                : argument.Value.Evaluate(evaluator);
            if (argument.Name is { } name)
            {
                (named ??= []).Add(new NamedArgument(name, value, argument.Value));
            }
            else if (argument.IsExpanded)
            {
                if (Tracing.Plain(value) is not IReadOnlyList<object?> list)
                    throw RuntimeMessages.WrongKind(argument.Value.Span, argument.Value.Text, Expected.List);
                evaluator.CheckArray(list.Count, this);
                foreach (var item in list)
                {
                    values.Add(item);
                    places.Add(argument.Value);
                }
            }
            else
            {
                values.Add(value);
                places.Add(argument.Value);
            }
        }

        return evaluator.Call(function, new Invocation(this, values, places, named, block));
    }
}
