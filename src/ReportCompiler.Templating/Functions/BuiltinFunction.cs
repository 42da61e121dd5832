using ReportCompiler.Templating.Evaluation;

namespace ReportCompiler.Templating.Functions;

/// <summary>A function of the language. It works on plain values; a result of traced arguments is traced.</summary>
/// <param name="name">The full name, such as <c>math.round</c>.</param>
/// <param name="parameters">Names of the parameters; a trailing <c>?</c> marks one that may be left out, <c>...</c> one
/// that takes the rest.</param>
/// <param name="body">What it computes.</param>
internal sealed class BuiltinFunction(string name, string[] parameters, Func<Arguments, object?> body) : Callable
{
    public override string Name => name;

    /// <summary>Whether the first argument may name something that does not exist: the function asks whether it does.</summary>
    public bool AcceptsUnknown { get; init; }

    public override object? Invoke(Evaluator evaluator, Invocation call)
    {
        var (values, spans, given) = ArgumentBinding.Bind(name, parameters, call);
        var result = body(new Arguments(evaluator, call.Site, values, spans, given));
        if (result is string text) evaluator.CheckString(text.Length, call.Site);
        else if (result is TemplateArray array) evaluator.CheckArray(array.Count, call.Site);
        return Tracing.Result(result, evaluator, call.Site, values);
    }
}
