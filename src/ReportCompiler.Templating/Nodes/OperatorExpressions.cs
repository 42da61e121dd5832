using ReportCompiler.Templating.Evaluation;
using ReportCompiler.Templating.Syntax;

namespace ReportCompiler.Templating.Nodes;

/// <summary>An arithmetic operator, comparison or range.</summary>
internal sealed class Binary : Expression
{
    private readonly string _symbol;
    private readonly Expression _left;
    private readonly Expression _right;

    public Binary(Extent extent, string symbol, Expression left, Expression right) : base(extent)
    {
        _symbol = symbol;
        _left = left;
        _right = right;
        Height = HeightOf(left, right);
    }

    /// <summary>The operand that is evaluated first.</summary>
    public Expression First => _left;

    public override IEnumerable<Expression> Parts => [_left, _right];

    public Binary WithFirst(Extent extent, Expression first) => new Binary(extent, _symbol, first, _right);

    public override object? Evaluate(Evaluator evaluator) =>
        Operators.Apply(_symbol, _left.Evaluate(evaluator), _right.Evaluate(evaluator), evaluator, this);
}

/// <summary><c>&amp;&amp;</c> and <c>||</c>: the right side is evaluated only when it matters.</summary>
internal sealed class Logical : Expression
{
    private readonly bool _isAnd;
    private readonly Expression _left;
    private readonly Expression _right;

    public Logical(Extent extent, bool isAnd, Expression left, Expression right) : base(extent)
    {
        _isAnd = isAnd;
        _left = left;
        _right = right;
        Height = HeightOf(left, right);
    }

    /// <summary>The operand that is evaluated first.</summary>
    public Expression First => _left;

    public override IEnumerable<Expression> Parts => [_left, _right];

    public Logical WithFirst(Extent extent, Expression first) => new Logical(extent, _isAnd, first, _right);

    public override object? Evaluate(Evaluator evaluator)
    {
        var left = _left.Evaluate(evaluator);
        if (Values.IsTrue(left) != _isAnd) return Tracing.Result(!_isAnd, evaluator, this, left);
        var right = _right.Evaluate(evaluator);
        return Tracing.Result(Values.IsTrue(right), evaluator, this, left, right);
    }
}

/// <summary><c>left ?? right</c> (right when left is null) and <c>left ?! right</c> (right when it is not).</summary>
internal sealed class Coalesce : Expression
{
    private readonly bool _takesRightWhenNull;
    private readonly Expression _left;
    private readonly Expression _right;

    public Coalesce(Extent extent, bool takesRightWhenNull, Expression left, Expression right) : base(extent)
    {
        _takesRightWhenNull = takesRightWhenNull;
        _left = left;
        _right = right;
        Height = HeightOf(left, right);
    }

    /// <summary>The operand that is evaluated first.</summary>
    public Expression First => _left;

    public override IEnumerable<Expression> Parts => [_left, _right];

    public Coalesce WithFirst(Extent extent, Expression first) => new Coalesce(extent, _takesRightWhenNull, first, _right);

    public override object? Evaluate(Evaluator evaluator)
    {
        var left = _left.EvaluateIfKnown(evaluator);
        return Tracing.Plain(left) is null == _takesRightWhenNull ? _right.Evaluate(evaluator) : left;
    }
}

/// <summary><c>condition ? left : right</c>.</summary>
internal sealed class Conditional : Expression
{
    private readonly Expression _condition;
    private readonly Expression _whenTrue;
    private readonly Expression _whenFalse;

    public Conditional(Extent extent, Expression condition, Expression whenTrue, Expression whenFalse) : base(extent)
    {
        _condition = condition;
        _whenTrue = whenTrue;
        _whenFalse = whenFalse;
        Height = HeightOf(condition, whenTrue, whenFalse);
    }

    /// <summary>The operand that is evaluated first.</summary>
    public Expression First => _condition;

    public override IEnumerable<Expression> Parts => [_condition, _whenTrue, _whenFalse];

    public Conditional WithFirst(Extent extent, Expression first) => new(extent, first, _whenTrue, _whenFalse);

    public override object? Evaluate(Evaluator evaluator) =>
        (Values.IsTrue(_condition.Evaluate(evaluator)) ? _whenTrue : _whenFalse).Evaluate(evaluator);
}

/// <summary><c>!x</c>, <c>-x</c> and <c>+x</c>.</summary>
internal sealed class Unary : Expression
{
    private readonly string _symbol;
    private readonly Expression _operand;

    public Unary(Extent extent, string symbol, Expression operand) : base(extent)
    {
        _symbol = symbol;
        _operand = operand;
        Height = HeightOf(operand);
    }

    public override IEnumerable<Expression> Parts => [_operand];

    public override object? Evaluate(Evaluator evaluator) =>
        Operators.Apply(_symbol, _operand.Evaluate(evaluator), evaluator, this);
}

/// <summary><c>@x</c>: a function itself instead of its result.</summary>
internal sealed class Alias : Expression
{
    private readonly Expression _operand;

    public Alias(Extent extent, Expression operand) : base(extent)
    {
        _operand = operand;
        Height = HeightOf(operand);
    }

    public override IEnumerable<Expression> Parts => [_operand];

    public override object? Evaluate(Evaluator evaluator) => _operand.EvaluateUncalled(evaluator);
}

/// <summary><c>(x)</c>.</summary>
internal sealed class Nested : Expression
{
    private readonly Expression _inner;

    public Nested(Extent extent, Expression inner) : base(extent)
    {
        _inner = inner;
        Height = HeightOf(inner);
    }

    public override IEnumerable<Expression> Parts => [_inner];

    public override object? Evaluate(Evaluator evaluator) => _inner.Evaluate(evaluator);

    public override object? EvaluateUncalled(Evaluator evaluator) => _inner.EvaluateUncalled(evaluator);

    public override object? EvaluateIfKnown(Evaluator evaluator) => _inner.EvaluateIfKnown(evaluator);
}

/// <summary><c>++x</c>, <c>--x</c>, <c>x++</c> and <c>x--</c>.</summary>
internal sealed class Increment : Expression
{
    private readonly PathExpression _target;
    private readonly bool _isPrefix;
    private readonly string _symbol;

    public Increment(Extent extent, PathExpression target, string symbol, bool isPrefix) : base(extent)
    {
        _target = target;
        _isPrefix = isPrefix;
        _symbol = symbol[..1];
        Height = HeightOf(target);
    }

    public override IEnumerable<Expression> Parts => [_target];

    public override object? Evaluate(Evaluator evaluator)
    {
        var before = _target.Evaluate(evaluator);
        var after = Operators.Apply(_symbol, before, 1, evaluator, this);
        _target.Assign(evaluator, after);
        return _isPrefix ? after : before;
    }
}
