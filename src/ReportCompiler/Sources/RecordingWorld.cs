namespace ReportCompiler.Sources;

/// <summary>A world that remembers which files were read, so that one which nobody read can be pointed out.</summary>
/// <param name="inner">The world.</param>
internal sealed class RecordingWorld(IWorld inner) : IWorld
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<string> Files => inner.Files;

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? Read(string path)
    {
        _read.Add(path);
        return inner.Read(path);
    }

    /// <summary>The files that were never asked for, in order.</summary>
    public IEnumerable<string> Unread => inner.Files.Where(file => !_read.Contains(file));
}
