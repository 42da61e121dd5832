using System.Collections;
using System.Diagnostics.CodeAnalysis;
using ReportCompiler.Templating;

namespace ReportCompiler.Documents.Building;

/// <summary>Gives a section's template the author's text under the name <c>narrative</c>, and knows whether it was asked
/// for.</summary>
internal sealed class NarrativePlace(RenderedText narrative) : IReadOnlyDictionary<string, object?>
{
    private const string Name = "narrative";

    /// <summary>True once the template placed the text.</summary>
    public bool WasUsed { get; private set; }

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        value = key == Name ? narrative : null;
        WasUsed |= key == Name;
        return key == Name;
    }

    /// <inheritdoc/>
    public IEnumerable<string> Keys => [Name];

    /// <inheritdoc/>
    public IEnumerable<object?> Values => [narrative];

    /// <inheritdoc/>
    public int Count => 1;

    /// <inheritdoc/>
    public object? this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(key);

    /// <inheritdoc/>
    public bool ContainsKey(string key) => key == Name;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        yield return new KeyValuePair<string, object?>(Name, narrative);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
