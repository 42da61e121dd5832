namespace ReportCompiler.Cli;

/// <summary>Paths as they are printed.</summary>
internal static class PathText
{
    /// <summary>A path as seen from the current folder, where it lies within.</summary>
    public static string Shorten(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
