using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli;

/// <summary>Turns what ends a verb early into a message and an exit code.</summary>
internal static class Guard
{
    /// <summary>Does the work of a verb.</summary>
    /// <param name="messages">Takes the message.</param>
    /// <param name="language">The language of the message.</param>
    /// <param name="work">The work; returns the exit code.</param>
    /// <returns>The <see cref="ExitCode"/>.</returns>
    public static int Run(Terminal messages, MessageLanguage language, Func<int> work)
    {
        try
        {
            return work();
        }
        catch (OutputException exception)
        {
            return Fail(CliText.CannotWrite(PathText.Shorten(exception.Path), exception.Message), ExitCode.CannotWrite);
        }
        catch (StandardOutputException exception)
        {
            return Fail(CliText.CannotPrint(exception.Message), ExitCode.CannotWrite);
        }
        catch (PaginationException exception)
        {
            return Fail(CliText.CannotPaginate(exception.IsInstalled), ExitCode.CannotWrite);
        }
        catch (NoBrowserException exception)
        {
            return Fail(PrintText.NoBrowser(exception.Asked), ExitCode.CannotWrite);
        }
        catch (BrowserException exception)
        {
            return Fail(PrintText.CannotPrint(exception.Browser, exception.Cause), ExitCode.CannotWrite);
        }
        catch (OperationCanceledException)
        {
            return Fail(CliText.Interrupted, ExitCode.Interrupted);
        }
        catch (Exception exception)
        {
            // A fault of this program, not of the report: its user is told so, and keeps the outputs of before.
            return Fail(CliText.Fault(exception), ExitCode.CannotWrite);
        }

        int Fail(LocalizedText message, int exitCode)
        {
            messages.WriteLine($"reportc: {message.In(language)}");
            return exitCode;
        }
    }
}
