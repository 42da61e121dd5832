namespace ReportCompiler.Diffing;

/// <summary>What became of a section, table, chart, image or case study. One that was both moved and renamed is told
/// twice. What moved along with its section is not told, nor what came or went with a case study.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Change">What became of it.</param>
/// <param name="Old">Where and what it was; null for one that was added.</param>
/// <param name="New">Where and what it is; null for one that was removed.</param>
public sealed record StructureChange(StructureKind Kind, StructureChangeKind Change, StructurePlace? Old, StructurePlace? New);

/// <summary>What stands where in a report.</summary>
/// <param name="Anchor">Its anchor.</param>
/// <param name="Label">Its number or label, such as 2.1.1 or 表2; null where it has none.</param>
/// <param name="Title">Its title or caption; empty for a table without.</param>
/// <param name="ParentAnchor">Anchor of the section or case study that it stands in; null for a chapter.</param>
/// <param name="ParentTitle">Title of what it stands in; null for a chapter.</param>
public sealed record StructurePlace(string Anchor, string? Label, string Title, string? ParentAnchor, string? ParentTitle);

/// <summary>The parts of a report.</summary>
public enum StructureKind
{
    /// <summary>A section.</summary>
    Section,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A chart.</summary>
    Chart,

    /// <summary>An image.</summary>
    Image,

    /// <summary>A case study.</summary>
    Case,
}

/// <summary>What can become of a part.</summary>
public enum StructureChangeKind
{
    /// <summary>It is only in the new report.</summary>
    Added,

    /// <summary>It is only in the old report.</summary>
    Removed,

    /// <summary>It stands in another section, or elsewhere among its neighbours: as few are called moved as explain the new
    /// order.</summary>
    Moved,

    /// <summary>It has another title. Between two years, a title that is the same but for the year is not another.</summary>
    Renamed,
}
