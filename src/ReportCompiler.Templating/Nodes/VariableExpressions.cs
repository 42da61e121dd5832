using System.Globalization;
using ReportCompiler.Templating.Evaluation;
using ReportCompiler.Templating.Messages;
using ReportCompiler.Templating.Syntax;

namespace ReportCompiler.Templating.Nodes;

/// <summary>A path to something that may be a function: reading it calls the function without arguments.</summary>
internal abstract class PathExpression(Extent extent) : Expression(extent)
{
    public sealed override object? Evaluate(Evaluator evaluator) => Called(EvaluateUncalled(evaluator), evaluator);

    public sealed override object? EvaluateIfKnown(Evaluator evaluator) =>
        Called(Find(evaluator, isOptional: true), evaluator);

    public sealed override object? EvaluateUncalled(Evaluator evaluator) => Find(evaluator, isOptional: false);

    /// <summary>Sets what the path leads to.</summary>
    public abstract void Assign(Evaluator evaluator, object? value);

    /// <summary>What the path leads to; where it leads nowhere, a failure or, for an optional one, null.</summary>
    protected abstract object? Find(Evaluator evaluator, bool isOptional);

    private object? Called(object? value, Evaluator evaluator) => value switch
    {
        Callable function => evaluator.Call(function, new Invocation(this, [], [])),
        HostFunction function => evaluator.Call(new HostCallable(function), new Invocation(this, [], [])),
        _ => value,
    };
}

/// <summary>A global variable. One that the template assigns to somewhere is null until then, not unknown.</summary>
internal sealed class Variable(Extent extent, string name, IReadOnlySet<string> assigned) : PathExpression(extent)
{
    public string Name => name;

    public override void Assign(Evaluator evaluator, object? value) => evaluator.SetGlobal(name, value, this);

    protected override object? Find(Evaluator evaluator, bool isOptional)
    {
        if (evaluator.TryGetGlobal(name, out var value) || isOptional || assigned.Contains(name)) return value;
        throw RuntimeMessages.UnknownVariable(Span, name, evaluator.GlobalNames().Concat(assigned));
    }
}

/// <summary>A local variable: <c>$name</c>, an argument <c>$0</c>, all arguments <c>$</c>, or the wrapped block
/// <c>$$</c>.</summary>
internal sealed class LocalVariable : PathExpression
{
    private readonly string _name;
    private readonly IReadOnlySet<string> _assigned;
    private readonly int _argument;

    public LocalVariable(Extent extent, string name, IReadOnlySet<string> assigned) : base(extent)
    {
        _name = name;
        _assigned = assigned;
        _argument = int.TryParse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1;
    }

    public string Name => _name;

    public override void Assign(Evaluator evaluator, object? value)
    {
        if (_argument >= 0) evaluator.Frame.Arguments.Set(Math.Min(_argument, evaluator.Limits.ArrayLength), value);
        else evaluator.Frame.Set(_name, value);
    }

    protected override object? Find(Evaluator evaluator, bool isOptional)
    {
        var frame = evaluator.Frame;
        if (_argument >= 0) return _argument < frame.Arguments.Count ? frame.Arguments[_argument] : null;
        if (_name == "$") return frame.Arguments;
        if (_name == "$$") return WrappedText(evaluator);
        if (frame.TryGet(_name, out var value) || isOptional || _assigned.Contains(_name)) return value;
        throw RuntimeMessages.UnknownVariable(Span, _name, frame.Names.Concat(_assigned));
    }

    private RenderedText WrappedText(Evaluator evaluator)
    {
        var block = evaluator.Frame.Block ?? throw RuntimeMessages.NoWrappedBlock(Span);
        evaluator.CheckStack(this);
        return evaluator.Capture(block.Body, out _);
    }
}

/// <summary><c>this</c>: the object that unprefixed names are members of.</summary>
internal sealed class ThisExpression(Extent extent) : Expression(extent)
{
    public override object? Evaluate(Evaluator evaluator) => evaluator.Context;
}

/// <summary><c>for.index</c> and its like.</summary>
internal sealed class LoopVariable(Extent extent, string loop, string name) : Expression(extent)
{
    public override object? Evaluate(Evaluator evaluator)
    {
        if (evaluator.Frame.Loop is { } state && state.TryGet(name, evaluator, this, out var value)) return value;
        throw RuntimeMessages.UnknownMember(Span, loop, name, LoopState.Names);
    }
}
