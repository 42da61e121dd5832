using ReportCompiler.Templating.Evaluation;
using ReportCompiler.Templating.Messages;
using ReportCompiler.Templating.Syntax;

namespace ReportCompiler.Templating.Nodes;

/// <summary><c>target.name</c> or <c>target?.name</c>.</summary>
internal sealed class Member : PathExpression
{
    private readonly Expression _target;
    private readonly string _name;
    private readonly bool _isOptional;

    public Member(Extent extent, Expression target, string name, bool isOptional) : base(extent)
    {
        _target = target;
        _name = name;
        _isOptional = isOptional;
        Height = HeightOf(target);
    }

    public override IEnumerable<Expression> Parts => [_target];

    public override void Assign(Evaluator evaluator, object? value) =>
        Members.Set(_target.Evaluate(evaluator), _name, value, this);

    protected override object? Find(Evaluator evaluator, bool isOptional)
    {
        var target = isOptional ? _target.EvaluateIfKnown(evaluator) : _target.Evaluate(evaluator);
        if (Members.TryGet(target, _name, out var value)) return value;
        if (isOptional || _isOptional || target is TemplateObject or TemplateArray) return null;
        throw Tracing.Plain(target) switch
        {
            null => RuntimeMessages.MemberOfNull(Span, _target.Text, _name),
            IMembers members => RuntimeMessages.UnknownMember(Span, _target.Text, _name, members.Names),
            DateTime or TimeSpan or string or RenderedText or IReadOnlyList<object?> =>
                RuntimeMessages.UnknownMember(Span, _target.Text, _name, Members.PropertiesOf(target)),
            _ => RuntimeMessages.MemberOfPlain(Span, _target.Text, Values.Kind(target), _name),
        };
    }
}

/// <summary><c>target[index]</c>: an element of an array, or a member by its name.</summary>
internal sealed class ElementAccess : PathExpression
{
    private readonly Expression _target;
    private readonly Expression _index;

    public ElementAccess(Extent extent, Expression target, Expression index) : base(extent)
    {
        _target = target;
        _index = index;
        Height = HeightOf(target, index);
    }

    public override IEnumerable<Expression> Parts => [_target, _index];

    public override void Assign(Evaluator evaluator, object? value)
    {
        var target = _target.Evaluate(evaluator);
        var index = Tracing.Plain(_index.Evaluate(evaluator));
        if (Values.IsText(index))
        {
            Members.Set(target, Printing.Plain(index), value, this);
            return;
        }

        if (target is not TemplateArray array) throw RuntimeMessages.CannotSetMember(Span, Text);
        var position = Position(index, array.Count);
        if (position < 0) throw RuntimeMessages.IndexOutOfRange(_index.Span, position);
        evaluator.CheckArray(Math.Max(1, position - array.Count), this);
        if (position >= evaluator.Limits.ArrayLength)
            throw new TemplateFailure(BoundMessages.ArrayLength(Span, evaluator.Limits.ArrayLength));
        array.Set((int)position, value);
    }

    protected override object? Find(Evaluator evaluator, bool isOptional)
    {
        var target = isOptional ? _target.EvaluateIfKnown(evaluator) : _target.Evaluate(evaluator);
        var index = Tracing.Plain(_index.Evaluate(evaluator));
        if (Tracing.Plain(target) is null)
            return isOptional ? null : throw RuntimeMessages.MemberOfNull(Span, _target.Text, _index.Text);
        if (Values.IsText(index))
        {
            var name = Printing.Plain(index);
            if (Members.TryGet(target, name, out var member)) return member;
            if (isOptional || target is TemplateObject or TemplateArray) return null;
            throw RuntimeMessages.UnknownMember(Span, _target.Text, name, Members.PropertiesOf(target));
        }

        switch (Tracing.Plain(target))
        {
            case IReadOnlyList<object?> list:
                var position = Position(index, list.Count);
                return position >= 0 && position < list.Count ? list[(int)position] : null;
            case string or RenderedText:
                var text = Printing.Plain(Tracing.Plain(target));
                var at = Position(index, text.Length);
                return at >= 0 && at < text.Length ? text[(int)at].ToString() : null;
            default:
                throw RuntimeMessages.MemberOfPlain(Span, _target.Text, Values.Kind(target), _index.Text);
        }
    }

    /// <summary>An index counted from the beginning; a negative one counts from the end.</summary>
    private long Position(object? index, int count)
    {
        if (!Values.IsNumber(index) || Arithmetic.ToDecimal(index!) is var number && number != decimal.Truncate(number))
            throw RuntimeMessages.WrongKind(_index.Span, _index.Text, Expected.Integer);
        var position = (long)Math.Clamp(Arithmetic.ToDecimal(index!), int.MinValue, int.MaxValue);
        return position < 0 ? position + count : position;
    }
}
