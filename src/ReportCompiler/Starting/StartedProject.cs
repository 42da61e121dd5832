namespace ReportCompiler.Starting;

/// <summary>A new report project, not yet written anywhere.</summary>
/// <param name="Files">Its files.</param>
public sealed record StartedProject(IReadOnlyList<StartedFile> Files)
{
    /// <summary>The year of the report.</summary>
    public required int Year { get; init; }

    /// <summary>How many tables wait for the year's figures.</summary>
    public int Tables { get; init; }

    /// <summary>How many texts and case studies were carried over to be read.</summary>
    public int Texts { get; init; }

    /// <summary>How many waivers of last year's findings were left behind.</summary>
    public int Waivers { get; init; }
}

/// <summary>A file of a new project.</summary>
/// <param name="Path">Path in the project, with forward slashes.</param>
/// <param name="Content">All of it.</param>
public sealed record StartedFile(string Path, byte[] Content);
