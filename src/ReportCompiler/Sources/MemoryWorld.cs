using System.Collections;
using System.Text;

namespace ReportCompiler.Sources;

/// <summary>Files held in memory.</summary>
public sealed class MemoryWorld : IWorld, IEnumerable<string>
{
    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> _files = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<string> Files => [.. _files.Keys];

    /// <summary>Adds a text file, in UTF-8 without a byte order mark; replaces the one of the same path.</summary>
    public void Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Adds a file; replaces the one of the same path.</summary>
    public void Add(string path, byte[] content) => _files[path] = content;

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? Read(string path)
    {
        if (_files.TryGetValue(path, out var content)) return content;
        return null;
    }

    /// <summary>The paths, in ordinal order.</summary>
    public IEnumerator<string> GetEnumerator() => _files.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
