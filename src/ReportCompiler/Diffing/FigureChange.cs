using ReportCompiler.Data;

namespace ReportCompiler.Diffing;

/// <summary>A figure that the two reports tell differently, or that only one of them tells.</summary>
public sealed record FigureChange
{
    /// <summary>Id of the new report's fact; of the old one's where it disappeared. Unique in its list.</summary>
    public string Id => (New ?? Old)!.Id;

    /// <summary>The indicator, as the new report defines it; as the old one does where the new one has none.</summary>
    public required IndicatorData Indicator { get; init; }

    /// <summary>The school or region, as the new report has it; as the old one does where the new one has none.</summary>
    public required EntityData Entity { get; init; }

    /// <summary>The old report's fact; null where it appeared.</summary>
    public required FactData? Old { get; init; }

    /// <summary>The new report's fact; null where it disappeared.</summary>
    public required FactData? New { get; init; }

    /// <summary>New − old, exact; null where one has no number. In the indicator's unit; percentage points for a
    /// percentage.</summary>
    public required decimal? Change { get; init; }

    /// <summary>The change in percent of the old figure, exact; null where one has no number, for percentages, and where the old
    /// figure is not positive: growth from nothing is no number, and from a negative figure says nothing.</summary>
    public required decimal? Growth { get; init; }

    /// <summary>How large the change is, from 0, by which the list is ordered: for a percentage its points, for any other the
    /// change in percent of the larger of both figures where there is no growth, and of the old one else. What went from a
    /// number to a gap or back counts 100. Equal ones are ordered by the absolute change.</summary>
    public required decimal Size { get; init; }

    /// <summary>Ids of the changed, appeared and disappeared figures that this one goes back to, where it was computed in both
    /// reports in the same way and so differs only because they do. Empty where it differs by itself.</summary>
    public required IReadOnlyList<string> FollowsFrom { get; init; }

    /// <summary>Where the new report prints it, in printed order; for one that disappeared, where the old report did.</summary>
    public required IReadOnlyList<FigurePlace> Places { get; init; }
}

/// <summary>A place where a figure is printed.</summary>
public sealed record FigurePlace
{
    /// <summary>What prints it.</summary>
    public required FigurePlaceKind Kind { get; init; }

    /// <summary>Anchor of the section.</summary>
    public required string SectionAnchor { get; init; }

    /// <summary>Printed number of the section; null for front and back matter.</summary>
    public required string? SectionNumber { get; init; }

    /// <summary>Heading of the section.</summary>
    public required string SectionTitle { get; init; }

    /// <summary>Anchor of the table, the chart, or the case study that the paragraph belongs to; null for a paragraph of the
    /// section.</summary>
    public required string? BlockAnchor { get; init; }

    /// <summary>Its label, such as 表2; null where it has none.</summary>
    public required string? BlockLabel { get; init; }

    /// <summary>Its caption or title; null for a paragraph of the section.</summary>
    public required string? BlockTitle { get; init; }

    /// <summary>For a table, the heads of the row, joined by 、; for a chart, the name of the series; else null.</summary>
    public required string? Row { get; init; }

    /// <summary>For a table, the heads of the column from top to bottom, joined by 、; for a chart, the category; else
    /// null.</summary>
    public required string? Column { get; init; }

    /// <summary>What is printed there, such as 1286.</summary>
    public required string Text { get; init; }

    /// <summary>True where what is printed is not the figure itself but worked out from it, such as a growth rate.</summary>
    public required bool IsWorkedOut { get; init; }

    /// <summary>For a paragraph, the clause around it; else null.</summary>
    public required string? Excerpt { get; init; }
}

/// <summary>What prints a figure.</summary>
public enum FigurePlaceKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A cell of a table.</summary>
    Table,

    /// <summary>A chart.</summary>
    Chart,
}
