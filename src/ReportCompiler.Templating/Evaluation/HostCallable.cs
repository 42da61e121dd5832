using ReportCompiler.Diagnostics;

namespace ReportCompiler.Templating.Evaluation;

/// <summary>A function of the host. Its arguments are passed as they are, traced values included.</summary>
internal sealed class HostCallable(HostFunction function) : Callable
{
    public override string Name => function.Name;

    public override object? Invoke(Evaluator evaluator, Invocation call)
    {
        var (values, spans, _) = ArgumentBinding.Bind(function.Name, function.Parameters, call);
        try
        {
            return function.Invoke(new FunctionCall(call.Site.Span, values, spans));
        }
        catch (TemplateException mistake)
        {
            var span = mistake.Argument is { } index && index < spans.Length ? spans[index] : call.Site.Span;
            throw new TemplateFailure(
                new Diagnostic(mistake.Code, Severity.Error, span, mistake.Localized) { Hint = mistake.Hint });
        }
    }
}
