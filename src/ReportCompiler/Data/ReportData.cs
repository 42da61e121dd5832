namespace ReportCompiler.Data;

/// <summary>A compiled report as data: its figures with their definitions and origins, and its text without any form. It is
/// what <c>data.json</c> holds (<c>docs/schemas/data.schema.json</c>), and what two reports are compared by.</summary>
public sealed record ReportData
{
    /// <summary><c>region</c> or <c>school</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The year that the report is about.</summary>
    public required int Year { get; init; }

    /// <summary>The title, without line breaks.</summary>
    public required string Title { get; init; }

    /// <summary>Who publishes the report.</summary>
    public required string Issuer { get; init; }

    /// <summary>Day of publication.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What figures are about: the subject first, then the schools of a region, then those that only
    /// last year's report has.</summary>
    public required IReadOnlyList<EntityData> Entities { get; init; }

    /// <summary>The dimensions that a fact is broken down by, in the catalogue's order.</summary>
    public required IReadOnlyList<DimensionData> Dimensions { get; init; }

    /// <summary>The indicators that a fact is about, in the catalogue's order.</summary>
    public required IReadOnlyList<IndicatorData> Indicators { get; init; }

    /// <summary>The facts: what the sources state and what follows from it, by indicator, entity, period and
    /// breakdown.</summary>
    public required IReadOnlyList<FactData> Facts { get; init; }

    /// <summary>The sections as printed: front matter, chapters, back matter.</summary>
    public required IReadOnlyList<SectionData> Sections { get; init; }
}

/// <summary>A school or the region.</summary>
/// <param name="Id">Its id, unique in the report.</param>
/// <param name="Name">Full name.</param>
/// <param name="ShortName">Short name.</param>
public sealed record EntityData(string Id, string Name, string ShortName);

/// <summary>How figures are broken down.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Chinese name, such as 专业大类.</param>
public sealed record DimensionData(string Id, string Name);

/// <summary>The definition of an indicator.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="Unit">Unit as printed; empty for none.</param>
/// <param name="Type">What kind of number it is: <c>count</c>, <c>percent</c>, <c>ratio</c> or <c>measure</c>.</param>
/// <param name="Precision">Decimals printed; null for as many as the sources give.</param>
/// <param name="Formula">How it is computed, in the catalogue's words; null for what is reported.</param>
/// <param name="Aggregation">How a region's figure comes from its schools': <c>none</c>, <c>sum</c> or
/// <c>weighted_mean</c>.</param>
/// <param name="Note">A remark on the definition; null for none.</param>
public sealed record IndicatorData(
    string Id, string Name, string Unit, string Type, int? Precision, string? Formula, string Aggregation, string? Note);
