namespace ReportCompiler.Sources;

/// <summary>A world that reads each file once and remembers which: asking whether a file is there costs nothing more, and a
/// file that nobody read can be pointed out.</summary>
/// <param name="inner">The world.</param>
internal sealed class RecordingWorld(IWorld inner) : IWorld
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>?> _read = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<string> Files { get; } = inner.Files;

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? Read(string path)
    {
        if (!_read.TryGetValue(path, out var content)) _read[path] = content = inner.Read(path);
        return content;
    }

    /// <summary>The files that were never asked for, in order.</summary>
    public IEnumerable<string> Unread => Files.Where(file => !_read.ContainsKey(file));
}
