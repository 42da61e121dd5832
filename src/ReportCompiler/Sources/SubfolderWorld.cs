namespace ReportCompiler.Sources;

/// <summary>A project that lies in a folder of another world, over the same layouts.</summary>
/// <param name="world">The world.</param>
/// <param name="folder">The folder, without a slash at the end.</param>
internal sealed class SubfolderWorld(IWorld world, string folder) : IWorld
{
    private const string Layouts = "templates/";

    private readonly string _prefix = folder + "/";

    /// <inheritdoc/>
    public IReadOnlyList<string> Files { get; } =
    [
        .. world.Files
            .Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal))
            .Select(file => file[(folder.Length + 1)..])
            .Concat(world.Files.Where(file => file.StartsWith(Layouts, StringComparison.Ordinal)))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? Read(string path) =>
        world.Read(_prefix + path) ?? (path.StartsWith(Layouts, StringComparison.Ordinal) ? world.Read(path) : null);
}
