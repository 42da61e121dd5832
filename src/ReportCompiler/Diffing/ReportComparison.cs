using ReportCompiler.Data;

namespace ReportCompiler.Diffing;

/// <summary>What differs between two reports: two years of one, or two drafts of the same year. Numbers, labels and places of
/// files are no differences; a figure that changed is told once, and the text that prints it is not told again.</summary>
public sealed record ReportComparison
{
    /// <summary>The report compared with.</summary>
    public required ReportData Old { get; init; }

    /// <summary>The report that is looked at.</summary>
    public required ReportData New { get; init; }

    /// <summary>Years from the old to the new report: 0 for two drafts, negative where the older year is the new one.</summary>
    public int YearsBetween => New.Year - Old.Year;

    /// <summary>What differs on the title page. Between two years the years in a title and the day of publication are none of
    /// it.</summary>
    public required IReadOnlyList<PropertyChange> Properties { get; init; }

    /// <summary>Schools and regions that came, went or are called otherwise; in the order of the new report, then of the
    /// old.</summary>
    public required IReadOnlyList<EntityChange> Entities { get; init; }

    /// <summary>The figures.</summary>
    public required FigureComparison Figures { get; init; }

    /// <summary>What became of sections, tables, charts, images and case studies: in the order of the new report, what is only
    /// in the old one after it.</summary>
    public required IReadOnlyList<StructureChange> Structure { get; init; }

    /// <summary>Both texts side by side: each section of either report, in the order of the new report; one that is only in the
    /// old report stands where it stood.</summary>
    public required IReadOnlyList<SectionComparison> Sections { get; init; }

    /// <summary>Text that was carried over from the earlier year's report and seems not to have been read: the worst kind
    /// first, then in printed order. Empty unless the new report is of a later year.</summary>
    public required IReadOnlyList<CarriedOver> CarriedOver { get; init; }

    /// <summary>The blocks whose text was changed, in printed order: put in, taken out, moved or worded otherwise, in the
    /// sections and in the case studies. Those that differ in their figures alone are not among them, nor are the case studies
    /// around their own blocks.</summary>
    public IEnumerable<BlockComparison> RewrittenBlocks =>
        Sections.SelectMany(section => section.Blocks).SelectMany(block => block.WithBlocksOfCase()).Where(block => block.IsRewritten);

    /// <summary>Whether anything at all differs. What was merely carried over is no difference.</summary>
    public bool HasDifferences =>
        YearsBetween != 0 || Properties.Count > 0 || Entities.Count > 0 || Figures.HasDifferences || Structure.Count > 0
        || Sections.Any(section => section.Blocks.SelectMany(block => block.WithBlocksOfCase()).Any(block => !block.IsSame));
}

/// <summary>A difference on the title page.</summary>
/// <param name="Property">What differs.</param>
/// <param name="Old">As the old report has it.</param>
/// <param name="New">As the new report has it.</param>
public sealed record PropertyChange(ReportProperty Property, string Old, string New);

/// <summary>What stands on a title page.</summary>
public enum ReportProperty
{
    /// <summary>Whether it is a school's or a region's: <c>school</c> or <c>region</c>.</summary>
    Kind,

    /// <summary>The title.</summary>
    Title,

    /// <summary>Who publishes it.</summary>
    Issuer,

    /// <summary>Day of publication, as 2025-12-31.</summary>
    Date,
}

/// <summary>A school or region that came, went or is called otherwise.</summary>
/// <param name="Old">As the old report has it; null for one that came.</param>
/// <param name="New">As the new report has it; null for one that went.</param>
public sealed record EntityChange(EntityData? Old, EntityData? New);
