using ReportCompiler.Starting;

namespace ReportCompiler.Cli;

/// <summary>Writes a new folder: whole, or not at all.</summary>
internal static class OutputFolder
{
    /// <summary>Writes the files into a folder of another name beside the target, which is then renamed.</summary>
    /// <param name="target">Full path of the folder; there is none yet, or an empty one.</param>
    /// <param name="files">What it will hold.</param>
    /// <param name="cancellation">Cancels it before the renaming.</param>
    /// <exception cref="OutputException">It cannot be written, and is not there.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; it is not there.</exception>
    public static void Write(string target, IReadOnlyList<StartedFile> files, CancellationToken cancellation)
    {
        var temporary = $"{target}.{Environment.ProcessId}.tmp";
        try
        {
            foreach (var file in files)
            {
                cancellation.ThrowIfCancellationRequested();
                var path = Path.Combine(temporary, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, file.Content);
            }

            if (Directory.Exists(target)) Directory.Delete(target);
            Directory.Move(temporary, target);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(target, exception);
        }
        finally
        {
            DeleteQuietly(temporary);
        }
    }

    private static void DeleteQuietly(string folder)
    {
        try
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The failure that led here is the one to tell.
        }
    }
}
