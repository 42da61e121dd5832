namespace ReportCompiler.Cli;

/// <summary>A file to write.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Content">All of it.</param>
internal sealed record OutputFile(string Path, byte[] Content)
{
    /// <summary>Writes files so that each is either new and whole or what it was before: all are written under other
    /// names beside their places, and only then renamed.</summary>
    /// <exception cref="OutputException">One cannot be written; none was replaced unless a rename itself failed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the first rename; none was replaced.</exception>
    public static void WriteAll(IReadOnlyList<OutputFile> files, CancellationToken cancellation)
    {
        var written = new List<(OutputFile File, string Temporary)>();
        try
        {
            foreach (var file in files)
            {
                cancellation.ThrowIfCancellationRequested();
                // The name is this process's own, so that two builds at once do not mix.
                var temporary = $"{file.Path}.{Environment.ProcessId}.tmp";
                written.Add((file, temporary));
                file.Try(() => file.WriteTo(temporary));
            }

            cancellation.ThrowIfCancellationRequested();
            foreach (var (file, temporary) in written) file.Try(() => File.Move(temporary, file.Path, overwrite: true));
        }
        finally
        {
            foreach (var (_, temporary) in written) DeleteQuietly(temporary);
        }
    }

    private void WriteTo(string temporary)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        RefuseIfLocked();
        using var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None);
        stream.Write(Content);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Fails early where a rename would fail late: on a folder of that name, a read-only file, or one that Word
    /// holds open.</summary>
    private void RefuseIfLocked()
    {
        if (Directory.Exists(Path)) throw new IOException($"{System.IO.Path.GetFileName(Path)} is a folder");
        if (!File.Exists(Path)) return;
        using var existing = new FileStream(Path, FileMode.Open, FileAccess.Write, FileShare.None);
    }

    private void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(Path, exception);
        }
    }

    private static void DeleteQuietly(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What cannot be deleted could not be created either, or the disk is gone; the first failure is the one to tell.
        }
    }
}

/// <summary>An output cannot be written.</summary>
internal sealed class OutputException(string path, Exception cause) : Exception(cause.Message, cause)
{
    /// <summary>The output, not the temporary file.</summary>
    public string Path { get; } = path;
}
