using ReportCompiler.Tests;

namespace ReportCompiler.Cli.Tests;

/// <summary>A test that needs a POSIX shell and the device that is always full.</summary>
internal sealed class ShellFactAttribute : ToolFactAttribute
{
    /// <summary>Where POSIX systems have it.</summary>
    public const string Shell = "/bin/sh";

    public ShellFactAttribute() => Need(File.Exists(Shell) && File.Exists("/dev/full"), "needs a POSIX shell and /dev/full");
}
