namespace ReportCompiler.Diffing;

/// <summary>A paragraph or case study that was carried over from the earlier year's report and seems not to have been
/// read.</summary>
public sealed record CarriedOver
{
    /// <summary>What shows it.</summary>
    public required CarriedOverKind Kind { get; init; }

    /// <summary>Anchor of the section in the new report.</summary>
    public required string SectionAnchor { get; init; }

    /// <summary>Printed number of the section; null for front and back matter.</summary>
    public required string? SectionNumber { get; init; }

    /// <summary>Heading of the section.</summary>
    public required string SectionTitle { get; init; }

    /// <summary>Anchor of the case study; null for a paragraph of the section.</summary>
    public required string? CaseAnchor { get; init; }

    /// <summary>Label of the case study, such as 【案例1】; null for a paragraph of the section.</summary>
    public required string? CaseLabel { get; init; }

    /// <summary>Title of the case study; null for a paragraph of the section.</summary>
    public required string? CaseTitle { get; init; }

    /// <summary>True where it is the whole case study, whose paragraphs are not told one by one.</summary>
    public required bool IsWholeCase { get; init; }

    /// <summary>The paragraph; for a whole case study its first one, or the one that <see cref="Kind"/> was seen in.</summary>
    public required TextComparison Text { get; init; }

    /// <summary>The year or figure that is still said, as printed; null for the kinds without.</summary>
    public required string? Quote { get; init; }

    /// <summary>Where in the new text <see cref="Quote"/> begins, from 0; null for the kinds without.</summary>
    public required int? QuoteStart { get; init; }

    /// <summary>What it should probably say: this year's figure as printed; null for the kinds without.</summary>
    public required string? Expected { get; init; }

    /// <summary>Id of the new report's fact that is said otherwise; null for the kinds without.</summary>
    public required string? Fact { get; init; }
}

/// <summary>What shows that text was carried over, the worst first.</summary>
public enum CarriedOverKind
{
    /// <summary>It was typed, equals last year's figure, and this year's is another.</summary>
    StillSaysLastFigure,

    /// <summary>A sentence of last year's report that speaks of last year, in a paragraph that does not speak of this one.</summary>
    StillSaysLastYear,

    /// <summary>The same as last year but for the year.</summary>
    SameButYear,

    /// <summary>The very same as last year. Much that is the same every year is so by right: what a law says, how a school is
    /// run.</summary>
    Same,
}
