namespace ReportCompiler.Sources;

/// <summary>Two worlds laid over each other: a file of the upper one hides the file of the same path in the lower
/// one. So a report project's own <c>templates/region/cover.md</c> takes the place of the one that comes with the
/// tool.</summary>
/// <param name="upper">The world looked into first.</param>
/// <param name="lower">The world looked into where the upper one has no such file.</param>
public sealed class OverlayWorld(IWorld upper, IWorld lower) : IWorld
{
    private readonly HashSet<string> _upperFiles = new(upper.Files, StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<string> Files { get; } =
        [.. upper.Files.Concat(lower.Files).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? Read(string path) =>
        _upperFiles.Contains(path) ? upper.Read(path) : lower.Read(path);
}
