namespace ReportCompiler.Tests.Pdf;

/// <summary>A test in which a shell script takes the place of a browser.</summary>
internal sealed class ShellFactAttribute : ToolFactAttribute
{
    public const string Shell = "/bin/sh";

    public ShellFactAttribute() => Need(File.Exists(Shell), "needs a POSIX shell");
}
