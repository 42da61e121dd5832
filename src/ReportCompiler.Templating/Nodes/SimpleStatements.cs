using ReportCompiler.Templating.Evaluation;
using ReportCompiler.Templating.Messages;
using ReportCompiler.Templating.Syntax;

namespace ReportCompiler.Templating.Nodes;

/// <summary>Text outside code.</summary>
internal sealed class TextStatement(Extent extent) : Statement(extent)
{
    public override Flow Execute(Evaluator evaluator)
    {
        evaluator.Output.WriteLiteral(Extent.Source.Text.AsSpan(Extent.Start, Extent.End - Extent.Start), Span);
        evaluator.CheckOutput(this);
        return Flow.Next;
    }
}

/// <summary>An expression whose value is written, lines after its first begun with the indentation.</summary>
internal sealed class ExpressionStatement(Expression expression, string? indentation) : Statement(expression.Extent)
{
    public override Flow Execute(Evaluator evaluator)
    {
        var value = expression.Evaluate(evaluator);
        Concatenation.Write(evaluator.Output, value, evaluator, expression, indentation);
        evaluator.CheckOutput(this);
        return Flow.Next;
    }
}

/// <summary><c>x = 1</c> and, with the symbol of an operator, <c>x += 1</c> and its like.</summary>
internal sealed class AssignStatement(
    Extent extent, PathExpression target, string? symbol, Expression value) : Statement(extent)
{
    public override Flow Execute(Evaluator evaluator)
    {
        var result = value.Evaluate(evaluator);
        if (symbol is not null) result = Operators.Apply(symbol, target.Evaluate(evaluator), result, evaluator, this);
        target.Assign(evaluator, result);
        return Flow.Next;
    }
}

/// <summary><c>break</c> and <c>continue</c>.</summary>
internal sealed class JumpStatement(Extent extent, Flow flow) : Statement(extent)
{
    public override Flow Execute(Evaluator evaluator) => flow;
}

/// <summary><c>ret</c>, with a value or without.</summary>
internal sealed class ReturnStatement(Extent extent, Expression? value) : Statement(extent)
{
    public override Flow Execute(Evaluator evaluator)
    {
        if (value is not null)
        {
            evaluator.Frame.Result = value.Evaluate(evaluator);
            evaluator.Frame.HasResult = true;
        }

        return Flow.Return;
    }
}

/// <summary><c>capture x ... end</c>.</summary>
internal sealed class CaptureStatement(Extent extent, PathExpression target, Block body) : Statement(extent)
{
    public override Flow Execute(Evaluator evaluator)
    {
        var text = evaluator.Capture(body, out var flow);
        evaluator.CheckString(text.Text.Length, this);
        target.Assign(evaluator, text);
        return flow;
    }
}

/// <summary><c>with x ... end</c>.</summary>
internal sealed class WithStatement(Extent extent, Expression target, Block body) : Statement(extent)
{
    public override Flow Execute(Evaluator evaluator) => target.Evaluate(evaluator) is IMembers members
        ? evaluator.ExecuteWith(members, body)
        : throw RuntimeMessages.WrongKind(target.Span, target.Text, Expected.Object);
}

/// <summary><c>wrap function ... end</c>: hands statements to a function.</summary>
internal sealed class WrapStatement(Extent extent, CallExpression call, Block body, string? indentation) : Statement(extent)
{
    public override Flow Execute(Evaluator evaluator)
    {
        var value = call.Evaluate(evaluator, new WrappedBlock(body));
        Concatenation.Write(evaluator.Output, value, evaluator, call, indentation);
        evaluator.CheckOutput(this);
        return Flow.Next;
    }
}

/// <summary><c>import x</c>: makes the members of an object variables.</summary>
internal sealed class ImportStatement(Extent extent, Expression source) : Statement(extent)
{
    public override Flow Execute(Evaluator evaluator)
    {
        if (source.Evaluate(evaluator) is not IMembers members || evaluator.Context is not TemplateObject target)
            throw RuntimeMessages.WrongKind(source.Span, source.Text, Expected.Object);
        foreach (var name in members.Names.ToArray())
        {
            evaluator.Charge(1, this);
            if (!target.IsReadOnly(name) && members.TryGet(name, out var value)) target.Set(name, value);
        }

        return Flow.Next;
    }
}

/// <summary><c>readonly x</c>: no later assignment.</summary>
internal sealed class ReadOnlyStatement(Extent extent, Variable variable) : Statement(extent)
{
    public override Flow Execute(Evaluator evaluator)
    {
        var value = variable.EvaluateUncalled(evaluator);
        if (evaluator.Context is not TemplateObject target) throw RuntimeMessages.CannotSetMember(Span, variable.Name);
        target.Set(variable.Name, value);
        target.MakeReadOnly(variable.Name);
        return Flow.Next;
    }
}
