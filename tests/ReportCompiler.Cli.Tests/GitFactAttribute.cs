using ReportCompiler.Tests;

namespace ReportCompiler.Cli.Tests;

/// <summary>A test that needs git and a POSIX shell.</summary>
internal sealed class GitFactAttribute : ToolFactAttribute
{
    public GitFactAttribute() => Need(
        File.Exists(ShellFactAttribute.Shell) && (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "git"))),
        "needs git and a POSIX shell");
}
