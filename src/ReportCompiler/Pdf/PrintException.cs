namespace ReportCompiler.Pdf;

/// <summary>The report cannot be printed.</summary>
/// <param name="failure">Why.</param>
/// <param name="detail">What there is to tell of it.</param>
public sealed class PrintException(PrintFailure failure, string? detail) : Exception(detail)
{
    /// <summary>Why.</summary>
    public PrintFailure Failure { get; } = failure;

    /// <summary>The last words of a browser that failed, the version of one that is too old; null if there is nothing
    /// to tell.</summary>
    public string? Detail { get; } = detail;
}

/// <summary>Why a report cannot be printed.</summary>
public enum PrintFailure
{
    /// <summary>The browser cannot be started, or ended without a PDF.</summary>
    Failed,

    /// <summary>The browser took longer than it was given.</summary>
    TookTooLong,

    /// <summary>The browser cannot print page numbers.</summary>
    TooOld,

    /// <summary>The browser's PDF does not tell where the sections are.</summary>
    NotUnderstood,
}
