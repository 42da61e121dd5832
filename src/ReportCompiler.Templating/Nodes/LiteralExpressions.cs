using ReportCompiler.Templating.Evaluation;
using ReportCompiler.Templating.Syntax;

namespace ReportCompiler.Templating.Nodes;

/// <summary>A number, string, boolean or null.</summary>
internal sealed class Literal(Extent extent, object? value) : Expression(extent)
{
    public override object? Evaluate(Evaluator evaluator) => value;
}

/// <summary><c>$"text {expression} text"</c>: keeps the origins of what it holds.</summary>
internal sealed class InterpolatedString : Expression
{
    private readonly Expression[] _parts;

    public InterpolatedString(Extent extent, Expression[] parts) : base(extent)
    {
        _parts = parts;
        Height = HeightOf(parts);
    }

    public override IEnumerable<Expression> Parts => _parts;

    public override object? Evaluate(Evaluator evaluator)
    {
        object? result = "";
        foreach (var part in _parts) result = Concatenation.Join(result, part.Evaluate(evaluator), evaluator, part);
        return result;
    }
}

/// <summary><c>[1, 2, 3]</c>.</summary>
internal sealed class ArrayLiteral : Expression
{
    private readonly Expression[] _items;

    public ArrayLiteral(Extent extent, Expression[] items) : base(extent)
    {
        _items = items;
        Height = HeightOf(items);
    }

    public override IEnumerable<Expression> Parts => _items;

    public override object? Evaluate(Evaluator evaluator)
    {
        evaluator.CheckArray(_items.Length, this);
        var values = new List<object?>(_items.Length);
        foreach (var item in _items) values.Add(item.Evaluate(evaluator));
        return new TemplateArray(values);
    }
}

/// <summary><c>{ name: value }</c>.</summary>
internal sealed class ObjectLiteral : Expression
{
    private readonly (string Name, Expression Value)[] _members;

    public ObjectLiteral(Extent extent, (string Name, Expression Value)[] members) : base(extent)
    {
        _members = members;
        Height = HeightOf([.. members.Select(member => member.Value)]);
    }

    public override IEnumerable<Expression> Parts => _members.Select(member => member.Value);

    public override object? Evaluate(Evaluator evaluator)
    {
        evaluator.CheckArray(_members.Length, this);
        var value = new TemplateObject();
        foreach (var (name, member) in _members) value.Set(name, member.Evaluate(evaluator));
        return value;
    }
}

/// <summary><c>do ... end</c>: a function without a name.</summary>
internal sealed class AnonymousFunction(Extent extent, FunctionDefinition definition) : Expression(extent)
{
    public override object? Evaluate(Evaluator evaluator) => new UserFunction(definition);
}
