using System.Diagnostics;

namespace ReportCompiler.Tests.Html;

/// <summary>The checkers in <c>tests/html-checks</c>, which npm installs; without them the tests that need one are
/// skipped.</summary>
internal static class HtmlChecks
{
    public const string Missing = "The checkers are not installed: run npm ci in tests/html-checks.";

    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "html-checks");

    /// <summary>The script of axe, which checks a page in the browser for accessibility.</summary>
    public static string Axe { get; } = Path.Combine(Folder, "node_modules", "axe-core", "axe.min.js");

    /// <summary>html-validate, a program for Node that checks a file.</summary>
    public static string HtmlValidate { get; } =
        Path.Combine(Folder, "node_modules", "html-validate", "bin", "html-validate.mjs");

    /// <summary>What html-validate finds in a file; empty for nothing.</summary>
    public static async Task<string> ComplaintsAsync(string file)
    {
        using var process = Process.Start(new ProcessStartInfo("node")
        {
            ArgumentList = { HtmlValidate, "--config", Path.Combine(Folder, ".htmlvalidate.json"), file },
            RedirectStandardOutput = true,
        })!;
        var complaints = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? complaints : $"{complaints}exit code {process.ExitCode}";
    }
}
