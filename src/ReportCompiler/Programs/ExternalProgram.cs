using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace ReportCompiler.Programs;

/// <summary>Runs another program of the machine.</summary>
internal static class ExternalProgram
{
    /// <summary>So long is waited for the last words of a program that has ended; one that it started may hold the pipe
    /// open.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">Its path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="patience">When it takes longer, it is ended with all that it started.</param>
    /// <param name="cancellation">Ends it early in the same way.</param>
    /// <param name="environment">Environment variables that it has other than this program.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ProgramEnd Run(
        string program,
        IReadOnlyList<string> arguments,
        TimeSpan patience,
        CancellationToken cancellation,
        params ReadOnlySpan<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var errors = new ConcurrentQueue<string>();
        process.Exited += (_, _) => end.TrySetResult();
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += (_, line) =>
        {
            if (!string.IsNullOrWhiteSpace(line.Data)) errors.Enqueue(line.Data.Trim());
        };
        try
        {
            process.Start();
        }
        catch (Win32Exception exception)
        {
            return new ProgramEnd(null, [exception.Message]);
        }

        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(patience);
        try
        {
            end.Task.Wait(deadline.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit(Farewell);
            cancellation.ThrowIfCancellationRequested();
            return new ProgramEnd(null, []) { IsLate = true };
        }

        HearOut(process);
        return new ProgramEnd(process.ExitCode, [.. errors]);
    }

    private static void HearOut(Process process)
    {
        using var farewell = new CancellationTokenSource(Farewell);
        try
        {
            process.WaitForExitAsync(farewell.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
        }
    }
}

/// <summary>How a program ended.</summary>
/// <param name="ExitCode">What it told; null if it could not be started or took too long.</param>
/// <param name="Errors">What it wrote to standard error, or why it could not be started, a line each.</param>
internal sealed record ProgramEnd(int? ExitCode, IReadOnlyList<string> Errors)
{
    /// <summary>Whether it took too long.</summary>
    public bool IsLate { get; init; }
}
