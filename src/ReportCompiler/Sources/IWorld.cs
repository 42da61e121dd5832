namespace ReportCompiler.Sources;

/// <summary>The files that a report is compiled from: all that a compilation can see. What is compiled is a pure
/// function of it, so the same code serves the command line, the tests and whatever comes later.</summary>
public interface IWorld
{
    /// <summary>The paths of all files, relative to the report project, with forward slashes, in ordinal
    /// order.</summary>
    IReadOnlyList<string> Files { get; }

    /// <summary>The content of a file.</summary>
    /// <returns>The bytes; null when there is no such file (then <see cref="Files"/> does not name it) or when it is
    /// there and cannot be read (then <see cref="Files"/> names it).</returns>
    ReadOnlyMemory<byte>? Read(string path);
}
