namespace ReportCompiler.Cli.Formats;

/// <summary>A format that findings are written in.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Make">Writes what a check found: the same bytes on every machine and at any time.</param>
internal sealed record CheckFormat(string Name, Func<CheckResult, byte[]> Make)
{
    /// <summary>For people. On a terminal it has colours, which <see cref="TextFormat.Write"/> gives it.</summary>
    public static CheckFormat Text { get; } = new("text", TextFormat.Make);

    /// <summary>All formats.</summary>
    public static IReadOnlyList<CheckFormat> All { get; } =
    [
        Text,
        new("json", JsonFormat.Make),
        new("sarif", SarifFormat.Make),
        new("github", GitHubFormat.Make),
        new("junit", JUnitFormat.Make),
    ];

    /// <summary>The format of a name; text for none.</summary>
    public static CheckFormat Named(string? name) => All.FirstOrDefault(format => format.Name == name, Text);
}
