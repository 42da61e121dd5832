namespace ReportCompiler.Pdf;

/// <summary>Looks for a browser of the Chromium family.</summary>
/// <param name="variable">The value of an environment variable; null if it is not set.</param>
/// <param name="exists">Whether there is a file at a path.</param>
internal sealed class BrowserSearch(Func<string, string?> variable, Func<string, bool> exists)
{
    private const string Chromium = "Chromium";
    private const string Chrome = "Google Chrome";
    private const string Edge = "Microsoft Edge";

    /// <summary>What the programs are called, the one that is taken first at the head.</summary>
    private static readonly (string File, string Browser)[] Programs =
    [
        ("chromium", Chromium),
        ("google-chrome", Chrome),
        ("google-chrome-stable", Chrome),
        ("microsoft-edge", Edge),
        ("microsoft-edge-stable", Edge),
        ("chromium-browser", Chromium),
        ("chrome.exe", Chrome),
        ("msedge.exe", Edge),
    ];

    /// <summary>Where a Mac keeps them, from the folder for programs.</summary>
    private static readonly (string File, string Browser)[] MacPrograms =
    [
        ("Chromium.app/Contents/MacOS/Chromium", Chromium),
        ("Google Chrome.app/Contents/MacOS/Google Chrome", Chrome),
        ("Microsoft Edge.app/Contents/MacOS/Microsoft Edge", Edge),
    ];

    /// <summary>Where Windows keeps them, from the folder for programs.</summary>
    private static readonly (string File, string Browser)[] WindowsPrograms =
    [
        (@"Chromium\Application\chrome.exe", Chromium),
        (@"Google\Chrome\Application\chrome.exe", Chrome),
        (@"Microsoft\Edge\Application\msedge.exe", Edge),
    ];

    private static readonly string[] WindowsFolders = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"];

    /// <summary>The first browser that there is: on the search path, and then where it is usually installed.</summary>
    public Browser? Find() => OnPath().Concat(OnMac()).Concat(OnWindows()).FirstOrDefault(browser => exists(browser.Path));

    /// <summary>What the users of a program call it; its file's name if it is none of those known here.</summary>
    public static string NameOf(string path) => Programs.Concat(MacPrograms).Concat(WindowsPrograms)
        .Where(program => path.EndsWith(program.File, StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(program => program.File.Length)
        .Select(program => program.Browser)
        .FirstOrDefault(Path.GetFileName(path));

    private IEnumerable<Browser> OnPath()
    {
        var folders = (variable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Programs.SelectMany(program =>
            folders.Select(folder => new Browser(program.Browser, Path.Combine(folder, program.File))));
    }

    private IEnumerable<Browser> OnMac() => new[] { "/Applications", $"{variable("HOME")}/Applications" }
        .SelectMany(folder => MacPrograms.Select(program => new Browser(program.Browser, $"{folder}/{program.File}")));

    private IEnumerable<Browser> OnWindows() => WindowsFolders.Select(variable).OfType<string>()
        .SelectMany(folder => WindowsPrograms.Select(program => new Browser(program.Browser, $@"{folder}\{program.File}")));
}
