namespace ReportCompiler.Templating.Evaluation;

/// <summary>The local variables of one function call or included page.</summary>
internal sealed class Frame(TemplateArray arguments, WrappedBlock? block)
{
    private Dictionary<string, object?>? _locals;

    /// <summary>The value of <c>$</c>.</summary>
    public TemplateArray Arguments { get; } = arguments;

    /// <summary>What <c>$$</c> writes; null outside a function called by <c>wrap</c>.</summary>
    public WrappedBlock? Block { get; } = block;

    /// <summary>The innermost loop; null outside loops.</summary>
    public LoopState? Loop { get; set; }

    /// <summary>What <c>ret</c> returned.</summary>
    public object? Result { get; set; }

    /// <summary>Whether <c>ret</c> was given a value.</summary>
    public bool HasResult { get; set; }

    public IEnumerable<string> Names => _locals?.Keys ?? Enumerable.Empty<string>();

    public bool TryGet(string name, out object? value)
    {
        value = null;
        return _locals is not null && _locals.TryGetValue(name, out value);
    }

    public void Set(string name, object? value) =>
        (_locals ??= new Dictionary<string, object?>(StringComparer.Ordinal))[name] = value;

    public void Remove(string name) => _locals?.Remove(name);
}
