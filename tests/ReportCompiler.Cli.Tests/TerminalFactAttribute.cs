namespace ReportCompiler.Cli.Tests;

/// <summary>A test that needs a pseudo-terminal, which the command <c>script</c> of util-linux gives.</summary>
internal sealed class TerminalFactAttribute : FactAttribute
{
    /// <summary>Where Linux systems have the command.</summary>
    public const string Script = "/usr/bin/script";

    public TerminalFactAttribute()
    {
        if (!File.Exists(Script) && Environment.GetEnvironmentVariable("REPORTC_TESTS_REQUIRE_TOOLS") != "1")
            Skip = "needs script of util-linux";
    }
}
