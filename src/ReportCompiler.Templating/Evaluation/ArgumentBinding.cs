using ReportCompiler.Diagnostics;
using ReportCompiler.Templating.Messages;

namespace ReportCompiler.Templating.Evaluation;

/// <summary>Puts the arguments of a call in the order of a function's parameters.</summary>
internal static class ArgumentBinding
{
    /// <summary>Binds to parameters, a trailing <c>?</c> marking those that may be left out and <c>...</c> one that takes
    /// the rest as an array.</summary>
    /// <returns>One value and one place for each parameter, and whether it was given.</returns>
    public static (object?[] Values, SourceSpan[] Spans, bool[] Given) Bind(
        string function, IReadOnlyList<string> parameters, Invocation call)
    {
        var values = new object?[parameters.Count];
        var spans = new SourceSpan[parameters.Count];
        var given = new bool[parameters.Count];
        Array.Fill(spans, call.Site.Span);
        var hasRest = parameters.Count > 0 && parameters[^1].EndsWith("...", StringComparison.Ordinal);
        var single = hasRest ? parameters.Count - 1 : parameters.Count;
        for (var i = 0; i < call.Arguments.Count && i < single; i++)
            (values[i], spans[i], given[i]) = (call.Arguments[i], call.SpanOf(i), true);
        if (hasRest)
        {
            values[^1] = new TemplateArray(call.Arguments.Skip(single));
            given[^1] = true;
        }
        else if (call.Arguments.Count > single)
        {
            throw RuntimeMessages.TooManyArguments(call.SpanOf(single), function, parameters, call.Arguments.Count);
        }

        foreach (var named in call.Named ?? []) BindNamed(function, parameters, named, values, spans, given);
        for (var i = 0; i < single; i++)
        {
            if (!given[i] && !parameters[i].EndsWith('?'))
                throw RuntimeMessages.MissingArgument(call.Site.Span, function, parameters, parameters[i]);
        }

        return (values, spans, given);
    }

    private static void BindNamed(string function, IReadOnlyList<string> parameters, NamedArgument named,
        object?[] values, SourceSpan[] spans, bool[] given)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            if (!parameters[i].AsSpan().TrimEnd("?.").SequenceEqual(named.Name)) continue;
            if (given[i]) throw RuntimeMessages.ArgumentTwice(named.Expression.Span, function, named.Name);
            (values[i], spans[i], given[i]) = (named.Value, named.Expression.Span, true);
            return;
        }

        throw RuntimeMessages.UnknownArgument(named.Expression.Span, function, parameters, named.Name);
    }
}
