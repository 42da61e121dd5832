namespace ReportCompiler.Templating.Functions;

/// <summary>An object of the language, such as <c>math</c>: its members are functions.</summary>
internal sealed class BuiltinObject : IMembers
{
    private readonly Dictionary<string, object?> _functions;

    /// <param name="name">Name of the object.</param>
    /// <param name="functions">Its functions, named in full.</param>
    public BuiltinObject(string name, IEnumerable<BuiltinFunction> functions)
    {
        Name = name;
        _functions = functions.ToDictionary(
            function => function.Name[(name.Length + 1)..], function => (object?)function, StringComparer.Ordinal);
    }

    public string Name { get; }

    public IEnumerable<string> Names => _functions.Keys;

    public bool TryGet(string name, out object? value) => _functions.TryGetValue(name, out value);
}
