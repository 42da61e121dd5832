namespace ReportCompiler.Data;

/// <summary>The figure of an indicator for an entity, period and part of a whole.</summary>
public sealed record FactData
{
    /// <summary>What it is about in one word, such as <c>students/region/2025</c> or
    /// <c>graduates/school/2025/destination=升学</c>; unique in the report, and the same in every report.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>Id of the school or region.</summary>
    public required string Entity { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>The category in each dimension that is broken down, by the dimension's id; none for a whole.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Categories { get; init; }

    /// <summary>The exact number; null where there is none. A percentage is the number before the sign.</summary>
    public required decimal? Value { get; init; }

    /// <summary>As it is printed, such as 64.82% or <c>/</c>.</summary>
    public required string Text { get; init; }

    /// <summary>Why there is no number; null where there is one.</summary>
    public required string? Absence { get; init; }

    /// <summary>What a source states; null where none does.</summary>
    public required StatedData? Stated { get; init; }

    /// <summary>How it was computed; null where it was not, and the number is the one that is stated.</summary>
    public required ComputedData? Computed { get; init; }
}

/// <summary>A cell of the sources.</summary>
/// <param name="Text">As typed.</param>
/// <param name="File">Path from the project's folder; that of last year's report begins with <c>..</c>.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
public sealed record StatedData(string Text, string File, int Line, int Column);

/// <summary>How a figure was computed.</summary>
/// <param name="Formula">In the words of the catalogue, such as 学校占地面积 ÷ 在校生数 or 各校合计.</param>
/// <param name="Inputs">Ids of the facts that went in, in the order of the formula.</param>
public sealed record ComputedData(string Formula, IReadOnlyList<string> Inputs);
