namespace ReportCompiler.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>All went well; there may be warnings.</summary>
    public const int Success = 0;

    /// <summary>The report has errors and was not written.</summary>
    public const int ReportHasErrors = 1;

    /// <summary>The command line or the project cannot be understood.</summary>
    public const int NotUnderstood = 2;

    /// <summary>An output cannot be written.</summary>
    public const int CannotWrite = 3;

    /// <summary>Ended by Ctrl-C: 128 and the number of the signal.</summary>
    public const int Interrupted = 130;
}
