using System.ComponentModel;
using System.Diagnostics;

namespace ReportCompiler.Tests.Docx;

/// <summary>A test that needs pandoc; it is skipped on a machine without.</summary>
internal sealed class PandocFactAttribute : ToolFactAttribute
{
    public PandocFactAttribute() =>
        Need(Run("--version") is not null, "pandoc is not installed on this machine.");

    /// <summary>What pandoc reads in a Word document, as its JSON.</summary>
    public static string Read(byte[] docx)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, docx);
            return Run("--from", "docx", "--to", "json", file)!;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string? Run(params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("pandoc", arguments) { RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
