using System.Globalization;
using ReportCompiler.Templating.Evaluation;
using ReportCompiler.Templating.Messages;
using ReportCompiler.Templating.Syntax;

namespace ReportCompiler.Templating.Nodes;

/// <summary>The options of a loop.</summary>
internal sealed record LoopOptions(Expression? Offset, Expression? Limit, Expression? Columns, bool IsReversed);

/// <summary><c>for x in list ... end</c> and <c>tablerow x in list ... end</c>.</summary>
internal sealed class ForStatement(
    Extent extent, PathExpression variable, Expression source, LoopOptions options, bool isTableRow,
    Block body, Block? otherwise) : Statement(extent)
{
    public override Flow Execute(Evaluator evaluator)
    {
        var items = Items(evaluator);
        if (items.Count == 0) return otherwise?.Execute(evaluator) ?? Flow.Next;
        if (items.Count > evaluator.Limits.LoopTurns)
            throw new RenderingStopped(BoundMessages.LoopTurns(Span, evaluator.Limits.LoopTurns));
        var columns = isTableRow ? Math.Max(1, Integer(options.Columns, 1, evaluator)) : 0;
        var shadowed = LoopScope.Enter(variable, evaluator);
        var state = new LoopState(evaluator.Frame.Loop, items);
        evaluator.Frame.Loop = state;
        var frame = evaluator.Frame;
        try
        {
            for (var i = 0; i < items.Count; i++)
            {
                evaluator.Charge(1, this);
                state.Index = i;
                variable.Assign(evaluator, items[i]);
                if (columns > 0) WriteTag(evaluator, i, columns);
                var flow = body.Execute(evaluator);
                var isLast = i == items.Count - 1 || flow is Flow.Break or Flow.Return;
                if (columns > 0) WriteEndTag(evaluator, i, columns, isLast);
                if (flow == Flow.Break) break;
                if (flow == Flow.Return) return flow;
            }
        }
        finally
        {
            frame.Loop = state.Outer;
            shadowed.Leave();
        }

        return Flow.Next;
    }

    /// <summary>The elements to visit, in order.</summary>
    private IReadOnlyList<object?> Items(Evaluator evaluator)
    {
        var value = Tracing.Plain(source.Evaluate(evaluator));
        var all = value switch
        {
            null => [],
            IReadOnlyList<object?> list => list,
            IMembers members => [.. members.Names.Select(name => Entry(members, name))],
            _ => throw RuntimeMessages.WrongKind(source.Span, source.Text, Expected.List),
        };
        if (options is { Offset: null, Limit: null, IsReversed: false } && all is not TemplateArray) return all;
        var first = Math.Clamp(Integer(options.Offset, 0, evaluator), 0, all.Count);
        var count = Math.Clamp(Integer(options.Limit, all.Count, evaluator), 0, all.Count - first);
        evaluator.CheckArray(count, this);
        // A copy, so that the body may change the array that it walks over. Reversed, the limit counts from the end.
        var chosen = new object?[count];
        for (var i = 0; i < count; i++) chosen[i] = all[options.IsReversed ? all.Count - 1 - i : first + i];
        return chosen;
    }

    private static TemplateObject Entry(IMembers members, string name)
    {
        var entry = new TemplateObject();
        entry.Set("key", name);
        entry.Set("value", members.TryGet(name, out var value) ? value : null);
        return entry;
    }

    private static int Integer(Expression? option, int otherwise, Evaluator evaluator)
    {
        if (option is null) return otherwise;
        var value = Tracing.Plain(option.Evaluate(evaluator));
        if (!Values.IsNumber(value)) throw RuntimeMessages.WrongKind(option.Span, option.Text, Expected.Integer);
        return (int)Math.Clamp(decimal.Truncate(Arithmetic.ToDecimal(value!)), int.MinValue, int.MaxValue);
    }

    private void WriteTag(Evaluator evaluator, int index, int columns)
    {
        var column = index % columns;
        var row = index / columns;
        if (column == 0) Write(evaluator, string.Create(CultureInfo.InvariantCulture, $"<tr class=\"row{row + 1}\">"));
        Write(evaluator, string.Create(CultureInfo.InvariantCulture, $"<td class=\"col{column + 1}\">"));
    }

    private void WriteEndTag(Evaluator evaluator, int index, int columns, bool isLast)
    {
        Write(evaluator, "</td>");
        if (isLast || index % columns == columns - 1) Write(evaluator, "</tr>\n");
    }

    private void Write(Evaluator evaluator, string tag) => evaluator.Output.Write(tag, Span, null, null);
}

/// <summary>What the loop variable held before the loop, to be put back after it.</summary>
internal readonly struct LoopScope
{
    private readonly TemplateObject? _context;
    private readonly Frame? _frame;
    private readonly string? _name;
    private readonly object? _value;
    private readonly bool _existed;

    private LoopScope(TemplateObject? context, Frame? frame, string name)
    {
        _context = context;
        _frame = frame;
        _name = name;
        _existed = context is not null ? context.TryGetOwn(name, out _value) : frame!.TryGet(name, out _value);
    }

    public static LoopScope Enter(PathExpression variable, Evaluator evaluator) => variable switch
    {
        Variable global when evaluator.Context is TemplateObject context => new LoopScope(context, null, global.Name),
        LocalVariable local => new LoopScope(null, evaluator.Frame, local.Name),
        _ => default,
    };

    public void Leave()
    {
        if (_name is null) return;
        if (_existed)
        {
            _context?.Set(_name, _value);
            _frame?.Set(_name, _value);
        }
        else
        {
            _context?.Remove(_name);
            _frame?.Remove(_name);
        }
    }
}

/// <summary><c>while condition ... end</c>.</summary>
internal sealed class WhileStatement(Extent extent, Expression condition, Block body) : Statement(extent)
{
    public override Flow Execute(Evaluator evaluator)
    {
        var frame = evaluator.Frame;
        var state = new LoopState(frame.Loop, null);
        frame.Loop = state;
        try
        {
            for (var turn = 0; Values.IsTrue(condition.Evaluate(evaluator)); turn++)
            {
                evaluator.Charge(1, this);
                if (turn >= evaluator.Limits.LoopTurns)
                    throw new RenderingStopped(BoundMessages.LoopTurns(Span, evaluator.Limits.LoopTurns));
                state.Index = turn;
                var flow = body.Execute(evaluator);
                if (flow == Flow.Break) break;
                if (flow == Flow.Return) return flow;
            }
        }
        finally
        {
            frame.Loop = state.Outer;
        }

        return Flow.Next;
    }
}
