using ReportCompiler.Data;

namespace ReportCompiler.Diffing;

/// <summary>A section, table, chart, image or case study in its place.</summary>
internal sealed class Part
{
    public required StructureKind Kind { get; init; }

    public required string Anchor { get; init; }

    /// <summary>Its number or label; null where it has none.</summary>
    public required string? Label { get; init; }

    /// <summary>Its title or caption; empty for none.</summary>
    public required string Title { get; init; }

    /// <summary>The section or case study that it stands in; null for a chapter.</summary>
    public required Part? Parent { get; init; }

    /// <summary>The section; null for other parts.</summary>
    public SectionData? Section { get; init; }

    /// <summary>The block; null for a section.</summary>
    public BlockData? Block { get; init; }

    /// <summary>Its place in the report, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>What stands in it, in printed order.</summary>
    public List<Part> Children { get; } = [];

    /// <summary>The blocks of a section or case study; none for other parts.</summary>
    public IReadOnlyList<BlockData> Blocks => Section?.Blocks ?? (Block as CaseData)?.Blocks ?? [];

    /// <summary>Whether it has a name of its own, and not one that counts, such as the fifth figure's.</summary>
    public bool IsNamed =>
        !IsCounted(Anchor, "tbl-small-", "") && !IsCounted(Anchor, "fig-", "-auto") && !IsCounted(Anchor, "sec-", "-heading");

    private static bool IsCounted(string anchor, string start, string end)
    {
        if (anchor.Length <= start.Length + end.Length) return false;
        if (!anchor.StartsWith(start, StringComparison.Ordinal) || !anchor.EndsWith(end, StringComparison.Ordinal)) return false;
        // The second heading of section 8 counts as 8-2.
        foreach (var character in anchor.AsSpan(start.Length, anchor.Length - start.Length - end.Length))
            if (character is not ('-' or (>= '0' and <= '9'))) return false;
        return true;
    }
}

/// <summary>The parts of a report.</summary>
internal sealed class Outline
{
    public Outline(ReportData report)
    {
        foreach (var section in report.Sections) Add(section, null);
    }

    /// <summary>All parts in printed order.</summary>
    public List<Part> Parts { get; } = [];

    /// <summary>The chapters, front and back matter.</summary>
    public List<Part> Chapters { get; } = [];

    /// <summary>What text stands in blocks: sections and case studies, in printed order.</summary>
    public IEnumerable<Part> Containers => Parts.Where(part => part.Kind is StructureKind.Section or StructureKind.Case);

    private void Add(SectionData section, Part? parent)
    {
        var part = new Part
        {
            Kind = StructureKind.Section,
            Anchor = section.Anchor,
            Label = section.Number,
            Title = section.Title,
            Parent = parent,
            Section = section,
            Index = Parts.Count,
        };
        Parts.Add(part);
        (parent?.Children ?? Chapters).Add(part);
        Add(section.Blocks, part);
        foreach (var subsection in section.Subsections) Add(subsection, part);
    }

    private void Add(IReadOnlyList<BlockData> blocks, Part parent)
    {
        foreach (var block in blocks)
        {
            var (kind, anchor, label, title) = block switch
            {
                TableData table => (StructureKind.Table, table.Anchor, table.Label, table.Caption),
                ChartData chart => (StructureKind.Chart, chart.Anchor, chart.Label, chart.Caption),
                ImageData image => (StructureKind.Image, image.Anchor, image.Label, image.Caption),
                CaseData study => (StructureKind.Case, study.Anchor, study.Label, study.Title),
                _ => (default, "", null, ""),
            };
            if (block is ParagraphData) continue;
            var part = new Part
            {
                Kind = kind,
                Anchor = anchor,
                Label = label,
                Title = title,
                Parent = parent,
                Block = block,
                Index = Parts.Count,
            };
            Parts.Add(part);
            parent.Children.Add(part);
            if (block is CaseData { Blocks: var inner }) Add(inner, part);
        }
    }
}
