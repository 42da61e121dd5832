using ReportCompiler.Tests;

namespace ReportCompiler.Cli.Tests;

/// <summary>A test that needs a pseudo-terminal, which the command <c>script</c> of util-linux gives.</summary>
internal sealed class TerminalFactAttribute : ToolFactAttribute
{
    /// <summary>Where Linux systems have the command.</summary>
    public const string Script = "/usr/bin/script";

    public TerminalFactAttribute() => Need(File.Exists(Script), "needs script of util-linux");
}
