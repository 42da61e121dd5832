using System.Collections;

namespace ReportCompiler.Templating.Evaluation;

/// <summary>An array that a template made; it may carry named members beside its elements.</summary>
internal sealed class TemplateArray : IReadOnlyList<object?>
{
    private readonly List<object?> _items;
    private TemplateObject? _members;

    public TemplateArray() => _items = [];

    public TemplateArray(IEnumerable<object?> items) => _items = [.. items];

    public TemplateArray(List<object?> items) => _items = items;

    public int Count => _items.Count;

    public object? this[int index] => _items[index];

    /// <summary>The named members; made on first use.</summary>
    public TemplateObject Members => _members ??= new TemplateObject();

    public bool TryGetMember(string name, out object? value)
    {
        value = null;
        return _members is not null && _members.TryGet(name, out value);
    }

    public void Add(object? item) => _items.Add(item);

    /// <summary>Sets an element; the array grows with nulls up to it.</summary>
    public void Set(int index, object? value)
    {
        while (_items.Count <= index) _items.Add(null);
        _items[index] = value;
    }

    public IEnumerator<object?> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
