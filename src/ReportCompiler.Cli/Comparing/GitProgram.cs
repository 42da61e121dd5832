using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ReportCompiler.Cli.Comparing;

/// <summary>The program <c>git</c>, as far as reading goes.</summary>
internal static class GitProgram
{
    /// <summary>Runs it.</summary>
    /// <param name="folder">The folder that it works in.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>What it wrote; null where the machine has no git.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static GitAnswer? Run(string folder, CancellationToken cancellation, params IEnumerable<string> arguments)
    {
        cancellation.ThrowIfCancellationRequested();
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo("git", ["-C", folder, .. arguments])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardErrorEncoding = Encoding.UTF8,
                UseShellExecute = false,
                CreateNoWindow = true,
            },
        };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return null;
        }

        using var killer = cancellation.Register(() => process.Kill(entireProcessTree: true));
        // It must not ask anything.
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        cancellation.ThrowIfCancellationRequested();
        return new GitAnswer(process.ExitCode == 0, output.ToArray(), error.Result.Trim());
    }
}

/// <summary>What git answered.</summary>
/// <param name="IsSuccess">Whether it did what it was asked to.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Error">What it wrote to standard error.</param>
internal sealed record GitAnswer(bool IsSuccess, byte[] Output, string Error)
{
    /// <summary>The lines of its output.</summary>
    public string[] Lines => Encoding.UTF8.GetString(Output).TrimEnd('\n').Split('\n');
}
