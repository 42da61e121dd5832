using System.Runtime.CompilerServices;
using ReportCompiler.Diagnostics;
using ReportCompiler.Templating.Functions;
using ReportCompiler.Templating.Messages;
using ReportCompiler.Templating.Nodes;
using ReportCompiler.Templating.Syntax;

namespace ReportCompiler.Templating.Evaluation;

/// <summary>One rendering: the output, the variables in reach, and what has been used of the bounds. Nodes evaluate
/// themselves against it.</summary>
internal sealed class Evaluator
{
    /// <summary>A rendering that has failed so often tells the author nothing new.</summary>
    private const int MostErrors = 200;

    private readonly DiagnosticBag _diagnostics;
    private readonly List<IMembers> _contexts = [];
    private readonly Stack<(SourceSpan Span, string Name)> _includes = new();
    private readonly Dictionary<string, Page?> _pages = new(StringComparer.Ordinal);
    private long _steps;
    private int _depth;
    private int _errors;

    public Evaluator(TemplateHost host, DiagnosticBag diagnostics)
    {
        Host = host;
        _diagnostics = diagnostics;
        _contexts.Add(new TemplateObject(host.Globals));
        State = new BuiltinState(host);
    }

    public TemplateHost Host { get; }

    public TemplateLimits Limits => Host.Limits;

    /// <summary>What built-in functions remember during one rendering.</summary>
    public BuiltinState State { get; }

    public RenderedTextBuilder Output { get; private set; } = new();

    public Frame Frame { get; private set; } = new(new TemplateArray(), null);

    /// <summary>The object that unprefixed assignments write to: <c>this</c>.</summary>
    public IMembers Context => _contexts[^1];

    /// <summary>Renders a page as the whole of the output.</summary>
    public RenderedText Render(Page page)
    {
        try
        {
            page.Body.Execute(this);
        }
        catch (RenderingStopped stopped)
        {
            Report(stopped.Diagnostic);
        }

        return Output.Build();
    }

    /// <summary>Evaluates an expression on its own; null when it fails.</summary>
    public object? Evaluate(Expression expression)
    {
        try
        {
            return expression.Evaluate(this);
        }
        catch (TemplateFailure failure)
        {
            Report(failure.Diagnostic);
        }
        catch (RenderingStopped stopped)
        {
            Report(stopped.Diagnostic);
        }

        return null;
    }

    /// <summary>Adds an error, with the includes that led to it.</summary>
    public void Report(Diagnostic diagnostic)
    {
        if (_includes.Count > 0)
        {
            var chain = _includes.Select(
                include => new RelatedPlace(include.Span, RuntimeMessages.IncludedHere(include.Name)));
            diagnostic = diagnostic with { Related = [.. diagnostic.Related, .. chain] };
        }

        _diagnostics.Add(diagnostic);
        if (++_errors == MostErrors) throw new RenderingStopped(BoundMessages.TooManyErrors(diagnostic.Span, MostErrors));
    }

    /// <summary>Counts work done against the bound on steps.</summary>
    public void Charge(long steps, Node node)
    {
        _steps += steps;
        if (_steps > Limits.Steps) throw new RenderingStopped(BoundMessages.Steps(node.Span, Limits.Steps));
    }

    /// <summary>Checks the length of a string before or after it is built, and counts the work of building it.</summary>
    public void CheckString(long length, Node node)
    {
        CheckStringLength(length, node);
        Charge(length / 4, node);
    }

    /// <summary>Checks the length of a string that is being built.</summary>
    public void CheckStringLength(long length, Node node)
    {
        if (length > Limits.StringLength)
            throw new TemplateFailure(BoundMessages.StringLength(node.Span, Limits.StringLength));
    }

    /// <summary>Checks the length of an array before or after it is built, and counts the work of building it.</summary>
    public void CheckArray(long length, Node node)
    {
        if (length > Limits.ArrayLength)
            throw new TemplateFailure(BoundMessages.ArrayLength(node.Span, Limits.ArrayLength));
        Charge(length, node);
    }

    /// <summary>Stops a rendering whose output has grown past its bound.</summary>
    public void CheckOutput(Node node)
    {
        if (Output.Length + Output.PieceCount > Limits.OutputLength)
            throw new RenderingStopped(BoundMessages.OutputLength(node.Span, Limits.OutputLength));
    }

    /// <summary>Guards recursion that no bound of the template counts, such as deeply nested statements.</summary>
    public void CheckStack(Node node)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new RenderingStopped(BoundMessages.Depth(node.Span, Limits.Depth));
    }

    /// <summary>Finds a global variable or function.</summary>
    public bool TryGetGlobal(string name, out object? value)
    {
        for (var i = _contexts.Count - 1; i >= 0; i--)
        {
            if (_contexts[i].TryGet(name, out value)) return true;
        }

        return Builtins.TryGet(name, State, out value);
    }

    /// <summary>The names of all globals, for suggestions.</summary>
    public IEnumerable<string> GlobalNames() =>
        _contexts.SelectMany(context => context.Names).Concat(Host.Globals.Names).Concat(Builtins.Names);

    public void SetGlobal(string name, object? value, Node node)
    {
        if (Context is not TemplateObject target) throw RuntimeMessages.CannotSetMember(node.Span, name);
        if (target.IsReadOnly(name)) throw RuntimeMessages.ReadOnly(node.Span, name);
        target.Set(name, value);
    }

    /// <summary>Runs statements with another object as <c>this</c>.</summary>
    public Flow ExecuteWith(IMembers context, Block body)
    {
        _contexts.Add(context);
        try
        {
            return body.Execute(this);
        }
        finally
        {
            _contexts.RemoveAt(_contexts.Count - 1);
        }
    }

    /// <summary>Runs statements and gives what they write instead of writing it.</summary>
    public RenderedText Capture(Block body, out Flow flow)
    {
        var outer = Output;
        Output = new RenderedTextBuilder();
        try
        {
            flow = body.Execute(this);
            return Output.Build();
        }
        finally
        {
            Output = outer;
        }
    }

    /// <summary>Runs the body of a function or an included page with local variables of its own.</summary>
    /// <returns>What <c>ret</c> returned, what the body wrote being written; or else what the body wrote.</returns>
    public object? Run(Block body, Frame frame, IMembers? context, Node site)
    {
        var outer = Frame;
        Enter(site);
        Frame = frame;
        if (context is not null) _contexts.Add(context);
        try
        {
            var written = Capture(body, out _);
            if (!frame.HasResult) return written;
            Output.Write(written, null);
            return frame.Result;
        }
        finally
        {
            if (context is not null) _contexts.RemoveAt(_contexts.Count - 1);
            Frame = outer;
            Leave();
        }
    }

    /// <summary>Calls a function value.</summary>
    public object? Call(Callable function, Invocation call)
    {
        Charge(1, call.Site);
        return function.Invoke(this, call);
    }

    /// <summary>Renders another template with the variables of this one.</summary>
    public object? Include(string name, TemplateArray arguments, Node site, SourceSpan nameSpan)
    {
        TemplateSource? source = null;
        if (!_pages.TryGetValue(name, out var page))
        {
            source = Host.Include(name) ?? throw RuntimeMessages.UnknownInclude(nameSpan, name, Host.IncludeNames);
        }

        _includes.Push((site.Span, name));
        try
        {
            if (source is not null) _pages[name] = page = Parse(Parser.ParseTemplate, source, site);
            return page is null ? RenderedText.Empty : Run(page.Body, new Frame(arguments, null), null, site);
        }
        finally
        {
            _includes.Pop();
        }
    }

    /// <summary>Evaluates a text that a template made, as an expression or as a template, with its variables.</summary>
    public object? EvaluateText(string text, bool isTemplate, Node site)
    {
        var source = new TemplateSource(site.Span.File, text, site.Span.Line, site.Span.Column);
        if (isTemplate)
        {
            return Parse(Parser.ParseTemplate, source, site) is { } page
                ? Run(page.Body, new Frame(Frame.Arguments, Frame.Block), null, site)
                : null;
        }

        if (Parse(Parser.ParseExpression, source, site) is not { } expression) return null;
        Enter(site);
        try
        {
            return expression.Evaluate(this);
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Parses a text met while rendering; null when it has errors, which are reported.</summary>
    private T? Parse<T>(Func<TemplateSource, DiagnosticBag, T?> parse, TemplateSource source, Node site) where T : class
    {
        Charge(source.Text.Length / 4, site);
        var errors = new DiagnosticBag();
        var parsed = parse(source, errors);
        if (!errors.HasErrors) return parsed;
        foreach (var error in errors.InFileOrder()) Report(error);
        return null;
    }

    /// <summary>Goes one level deeper: into a call, an include or the elements of an array. Every level is left again with
    /// <see cref="Leave"/>.</summary>
    public void Enter(Node site)
    {
        CheckStack(site);
        if (_depth >= Limits.Depth) throw new RenderingStopped(BoundMessages.Depth(site.Span, Limits.Depth));
        _depth++;
    }

    public void Leave() => _depth--;
}
