using System.Diagnostics;
using ReportCompiler.Tests;

namespace ReportCompiler.Cli.Tests;

/// <summary>Holds JSON against a schema with the checkers in <c>tests/json-checks</c>, which npm installs.</summary>
internal static class JsonChecks
{
    public static string Folder { get; } = Path.Combine(RepositoryFolder.Find(), "tests", "json-checks");

    public static string Sarif { get; } = Path.Combine(Folder, "schemas", "sarif-schema-2.1.0.json");

    public static string Check { get; } =
        Path.Combine(RepositoryFolder.Find(), "docs", "schemas", "check.schema.json");

    public static string Data { get; } =
        Path.Combine(RepositoryFolder.Find(), "docs", "schemas", "data.schema.json");

    public static string Diff { get; } =
        Path.Combine(RepositoryFolder.Find(), "docs", "schemas", "diff.schema.json");

    /// <summary>What is wrong with a file; empty when nothing is.</summary>
    public static string Complaints(string schema, string file)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Folder, "validate.mjs"), schema, file])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var complaints = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        return complaints;
    }
}
