using ReportCompiler.Programs;

namespace ReportCompiler.Pdf;

/// <summary>A browser of the Chromium family as the program that prints a page. Nothing but the command line calls it:
/// what is compiled never depends on the machine.</summary>
/// <param name="Name">What its users call it.</param>
/// <param name="Path">Path of the program.</param>
public sealed record Browser(string Name, string Path)
{
    /// <summary>The page stands in one file, so nothing is fetched, and nothing of the machine's own browsing is touched.
    /// </summary>
    private static readonly string[] Arguments =
    [
        "--headless",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--no-default-browser-check",
        "--disable-extensions",
        "--disable-sync",
        "--disable-component-update",
        "--disable-background-networking",
        "--disable-breakpad",
        "--no-pings",
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--no-pdf-header-footer",
    ];

    /// <summary>On Linux, the fonts that stand in for missing ones would otherwise depend on the user's locale.</summary>
    private static readonly (string Name, string Value) FontLanguage = ("FC_LANG", "zh-cn");

    /// <summary>The browser to print with; null if the machine has none, neither on the search path nor where it is usually
    /// installed.</summary>
    public static Browser? Find() => new BrowserSearch(Environment.GetEnvironmentVariable, File.Exists).Find();

    /// <summary>The browser at a path.</summary>
    public static Browser At(string path) => new(BrowserSearch.NameOf(path), path);

    /// <summary>Prints a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="patience">How long to wait before giving up.</param>
    /// <param name="cancellation">Ends the browser early.</param>
    /// <returns>The PDF as the browser wrote it.</returns>
    /// <exception cref="PrintException">It cannot be started, fails, or takes too long.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public byte[] Print(string html, TimeSpan patience, CancellationToken cancellation = default)
    {
        using var folder = new TemporaryFolder();
        var page = folder.At("report.html");
        var pdf = folder.At("report.pdf");
        File.WriteAllText(page, html);
        var end = ExternalProgram.Run(
            Path,
            [
                .. Arguments,
                .. SandboxArguments(),
                // A profile of its own: the user's may be in use, and then the browser hands its work over.
                $"--user-data-dir={folder.At("profile")}",
                $"--print-to-pdf={pdf}",
                new Uri(page).AbsoluteUri,
            ],
            patience,
            cancellation,
            FontLanguage);
        if (end.IsLate) throw new PrintException(PrintFailure.TookTooLong, patience.ToString());
        if (end.ExitCode == 0 && File.Exists(pdf)) return File.ReadAllBytes(pdf);
        throw new PrintException(PrintFailure.Failed, Complaint(end));
    }

    /// <summary>Chromium refuses to run as root, as in a container, unless its sandbox is off.</summary>
    private static string[] SandboxArguments() =>
        OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [];

    /// <summary>What the browser died of, or else its last words. It complains of much that does not matter.</summary>
    private static string? Complaint(ProgramEnd end) =>
        end.Errors.LastOrDefault(line => line.Contains(":FATAL:", StringComparison.Ordinal)) ?? (end.Errors is [.., var last] ? last : null);
}
