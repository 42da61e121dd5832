using ReportCompiler.Diagnostics;
using ReportCompiler.Templating.Evaluation;
using ReportCompiler.Templating.Messages;
using ReportCompiler.Templating.Nodes;

namespace ReportCompiler.Templating.Functions;

/// <summary>The arguments of a call to a built-in function, read as what the function needs.</summary>
internal readonly struct Arguments(
    Evaluator evaluator, Expression site, object?[] values, SourceSpan[] spans, bool[] given)
{
    public Evaluator Evaluator => evaluator;

    public Expression Site => site;

    /// <summary>The argument as passed, traced or not.</summary>
    public object? this[int index] => values[index];

    /// <summary>The argument without its origin.</summary>
    public object? Plain(int index) => Tracing.Plain(values[index]);

    /// <summary>Whether the argument was given and is not null.</summary>
    public bool Has(int index) => given[index] && Plain(index) is not null;

    public SourceSpan Span(int index) => spans[index];

    /// <summary>The text of the argument, as printing it would give.</summary>
    public string Text(int index)
    {
        var value = values[index];
        if (value is Embedded || (value is RenderedText text && text.Pieces.Any(piece => piece.Value is Embedded)))
            throw RuntimeMessages.ObjectInText(spans[index]);
        var printed = Printing.Text(value, evaluator, site);
        evaluator.Charge(printed.Length / 64, site);
        return printed;
    }

    public string Text(int index, string otherwise) => Has(index) ? Text(index) : otherwise;

    /// <summary>The number, as int, long or decimal; a text of digits counts as one.</summary>
    public object Number(int index) => Plain(index) switch
    {
        object number when Values.IsNumber(number) => number,
        string or RenderedText when Numbers.TryParse(Printing.Plain(Plain(index)), out var parsed) => parsed,
        _ => throw Wrong(index, Expected.Number),
    };

    public decimal Decimal(int index) => Arithmetic.ToDecimal(Number(index));

    /// <summary>A whole number; a fraction is cut off.</summary>
    public int Integer(int index, int otherwise = 0)
    {
        if (!Has(index)) return otherwise;
        var number = decimal.Truncate(Decimal(index));
        return number is >= int.MinValue and <= int.MaxValue ? (int)number : throw Wrong(index, Expected.Integer);
    }

    /// <summary>The list; null counts as empty.</summary>
    public IReadOnlyList<object?> List(int index)
    {
        if (Plain(index) is null) return [];
        if (Plain(index) is not IReadOnlyList<object?> list) throw Wrong(index, Expected.List);
        evaluator.Charge(list.Count / 4, site);
        return list;
    }

    public IMembers Object(int index) =>
        values[index] as IMembers ?? Plain(index) as IMembers ?? throw Wrong(index, Expected.Object);

    public DateTime Date(int index) => Plain(index) switch
    {
        DateTime date => date,
        string or RenderedText => DateParsing.Parse(Text(index), null, Functions.Culture.Invariant, spans[index]),
        _ => throw Wrong(index, Expected.Date),
    };

    public Callable Function(int index) => Plain(index) switch
    {
        Callable function => function,
        HostFunction host => new HostCallable(host),
        _ => throw Wrong(index, Expected.Function),
    };

    public Culture Culture(int index)
    {
        if (!Has(index)) return Functions.Culture.Invariant;
        var name = Text(index);
        return Functions.Culture.Find(name) ?? throw RuntimeMessages.UnknownCulture(spans[index], name, Functions.Culture.Names);
    }

    /// <summary>Calls a function that was passed as an argument.</summary>
    public object? Call(Callable function, params IReadOnlyList<object?> arguments) =>
        evaluator.Call(function, new Invocation(site, arguments, []));

    public TemplateFailure Wrong(int index, LocalizedText expected) => RuntimeMessages.WrongKind(
        spans[index], Plain(index) is null ? "null" : Printing.Text(values[index], evaluator, site), expected);
}
