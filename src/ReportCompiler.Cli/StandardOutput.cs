namespace ReportCompiler.Cli;

/// <summary>Standard output as a place that may fail, such as a full disk behind a redirection. A reader who closes the
/// pipe early has what he wants; the platform lets that pass.</summary>
internal static class StandardOutput
{
    /// <summary>Writes bytes as they are.</summary>
    /// <exception cref="StandardOutputException">They cannot be written.</exception>
    public static void Write(byte[] content) => Try(() =>
    {
        using var output = Console.OpenStandardOutput();
        output.Write(content);
    });

    /// <summary>Does something that writes to standard output.</summary>
    /// <exception cref="StandardOutputException">It cannot be written.</exception>
    public static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (IOException exception)
        {
            throw new StandardOutputException(exception);
        }
    }
}

/// <summary>Standard output cannot be written.</summary>
internal sealed class StandardOutputException(Exception cause) : Exception(cause.Message, cause);
