using ReportCompiler.Diagnostics;

namespace ReportCompiler.Templating;

/// <summary>A function that the host gives to templates. Called like any function of the language: with positional or
/// named arguments, and through a pipe, whose left side is the first argument.</summary>
/// <param name="name">The name, for messages.</param>
/// <param name="parameters">Names of the parameters, in order; a trailing <c>?</c> marks one that may be left out.</param>
/// <param name="invoke">The body.</param>
public sealed class HostFunction(string name, IReadOnlyList<string> parameters, Func<FunctionCall, object?> invoke)
{
    /// <summary>The name, for messages.</summary>
    public string Name { get; } = name;

    /// <summary>Names of the parameters, in order; a trailing <c>?</c> marks one that may be left out.</summary>
    public IReadOnlyList<string> Parameters { get; } = parameters;

    /// <summary>Calls the function.</summary>
    /// <exception cref="TemplateException">The arguments are not what the function takes.</exception>
    public object? Invoke(FunctionCall call) => invoke(call);
}

/// <summary>One call of a <see cref="HostFunction"/>.</summary>
/// <param name="Span">Where the call stands.</param>
/// <param name="Arguments">One value for each parameter, in order; null where it was left out.</param>
/// <param name="ArgumentSpans">Where each argument stands; the call itself where it was left out.</param>
public sealed record FunctionCall(
    SourceSpan Span, IReadOnlyList<object?> Arguments, IReadOnlyList<SourceSpan> ArgumentSpans);

/// <summary>An author's mistake found while a template runs.</summary>
/// <param name="code">Stable code.</param>
/// <param name="message">What is wrong.</param>
/// <param name="hint">What to do about it.</param>
/// <param name="argument">Index of the argument that is wrong; null to point at the whole call.</param>
public sealed class TemplateException(string code, LocalizedText message, LocalizedText? hint = null, int? argument = null)
    : Exception(message.English)
{
    /// <summary>Stable code.</summary>
    public string Code { get; } = code;

    /// <summary>What is wrong.</summary>
    public LocalizedText Localized { get; } = message;

    /// <summary>What to do about it; null where the message already says so.</summary>
    public LocalizedText? Hint { get; } = hint;

    /// <summary>Index of the argument that is wrong; null to point at the whole call.</summary>
    public int? Argument { get; } = argument;
}
