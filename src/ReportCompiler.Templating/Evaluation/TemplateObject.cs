namespace ReportCompiler.Templating.Evaluation;

/// <summary>An object that a template made: members in the order in which they were first set.</summary>
/// <param name="behind">Where members are read that it does not have itself; null for nowhere.</param>
internal sealed class TemplateObject(IMembers? behind = null) : IMembers
{
    private readonly OrderedDictionary<string, object?> _members = new(StringComparer.Ordinal);
    private HashSet<string>? _readOnly;

    public int Count => _members.Count;

    public IEnumerable<string> Names => _members.Keys;

    public IEnumerable<object?> Values => _members.Values;

    public bool TryGet(string name, out object? value) =>
        _members.TryGetValue(name, out value) || (behind is not null && behind.TryGet(name, out value));

    /// <summary>Finds a member that was set on this object itself.</summary>
    public bool TryGetOwn(string name, out object? value) => _members.TryGetValue(name, out value);

    public bool IsReadOnly(string name) => _readOnly is not null && _readOnly.Contains(name);

    public void MakeReadOnly(string name) => (_readOnly ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    public void Set(string name, object? value) => _members[name] = value;

    public void Remove(string name) => _members.Remove(name);
}
