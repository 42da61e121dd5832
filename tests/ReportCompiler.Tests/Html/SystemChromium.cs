namespace ReportCompiler.Tests.Html;

/// <summary>The Chromium of the machine; the tests download none.</summary>
internal static class SystemChromium
{
    public static IReadOnlyList<string> Names { get; } =
        ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

    /// <summary>The program; null where there is none.</summary>
    public static string? Path { get; } = Names
        .SelectMany(name => Folders.Select(folder => System.IO.Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    private static string[] Folders => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
        System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
}
