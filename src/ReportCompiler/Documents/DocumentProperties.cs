namespace ReportCompiler.Documents;

/// <summary>What a document says of itself: the cover, the running header and the file's properties.</summary>
public sealed record DocumentProperties
{
    /// <summary>The title, without line breaks.</summary>
    public required string Title { get; init; }

    /// <summary>The title as the cover prints it, a line each; at least one.</summary>
    public required IReadOnlyList<string> TitleLines { get; init; }

    /// <summary>Who publishes the report.</summary>
    public required string Issuer { get; init; }

    /// <summary>Day of publication; also the time in all file formats that need one.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The date as the cover prints it, such as 2025年12月.</summary>
    public required string DateText { get; init; }

    /// <summary>The emblem above the title; null for none.</summary>
    public ImageResource? Emblem { get; init; }

    /// <summary>Language tag (BCP 47) of the text.</summary>
    public string Language { get; init; } = "zh-CN";
}
