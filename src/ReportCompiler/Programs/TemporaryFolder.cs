namespace ReportCompiler.Programs;

/// <summary>A folder for the work of another program; it goes with all that is in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private const int Attempts = 20;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("reportc-").FullName;

    /// <summary>The full path of a file or folder in this folder.</summary>
    public string At(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>A program that was ended may go on writing for a moment. What one still holds open after a while stays
    /// behind in the system's folder for such files.</summary>
    public void Dispose()
    {
        for (var attempt = 1; attempt <= Attempts && !IsDeleted(); attempt++) Thread.Sleep(Pause);
    }

    private bool IsDeleted()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
            return true;
        }
        catch (DirectoryNotFoundException)
        {
            // Something in it, or all of it, has gone by itself.
            return !Directory.Exists(Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
