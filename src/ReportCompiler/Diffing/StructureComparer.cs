namespace ReportCompiler.Diffing;

/// <summary>Tells what became of sections, tables, charts, images and case studies.</summary>
internal sealed class StructureComparer
{
    private readonly PartMatches _matches;
    private readonly TextComparer _texts;
    private readonly HashSet<Part> _moved = new(ReferenceEqualityComparer.Instance);

    private StructureComparer(Outline @new, PartMatches matches, TextComparer texts)
    {
        (_matches, _texts) = (matches, texts);
        FindMoved(null, @new.Chapters);
        foreach (var part in @new.Containers) FindMoved(part, part.Children);
    }

    public static IReadOnlyList<StructureChange> Compare(Outline old, Outline @new, PartMatches matches, TextComparer texts)
    {
        var comparer = new StructureComparer(@new, matches, texts);
        return
        [
            .. @new.Parts.SelectMany(comparer.Changes),
            .. old.Parts.Where(part => matches.New(part) is null && !IsInLostCase(part, matches.New))
                .Select(part => new StructureChange(part.Kind, StructureChangeKind.Removed, Place(part), null)),
        ];
    }

    private IEnumerable<StructureChange> Changes(Part part)
    {
        if (_matches.Old(part) is not { } old)
        {
            if (!IsInLostCase(part, _matches.Old)) yield return new StructureChange(part.Kind, StructureChangeKind.Added, null, Place(part));
            yield break;
        }

        if (_moved.Contains(part)) yield return new StructureChange(part.Kind, StructureChangeKind.Moved, Place(old), Place(part));
        if (!_texts.Compare(old.Title, part.Title).IsSameButFigures)
            yield return new StructureChange(part.Kind, StructureChangeKind.Renamed, Place(old), Place(part));
    }

    /// <summary>What stands in a case study that came or went, came or went with it.</summary>
    private static bool IsInLostCase(Part part, Func<Part, Part?> counterpart) =>
        part.Parent is { Kind: StructureKind.Case } study && counterpart(study) is null;

    /// <summary>Sections move among sections, and what stands in a section among what stands there.</summary>
    private void FindMoved(Part? parent, List<Part> children)
    {
        foreach (var ofSections in (bool[])[true, false])
        {
            var neighbours = children.Where(part => part.Kind == StructureKind.Section == ofSections).ToList();
            var counterparts = neighbours.Select(part =>
                _matches.Old(part) is { } old && IsSameHome(old.Parent, parent) ? old.Index : -1).ToList();
            var staying = SideBySide.Staying(counterparts);
            for (var i = 0; i < neighbours.Count; i++)
                if (_matches.Old(neighbours[i]) is not null && !staying[i]) _moved.Add(neighbours[i]);
        }
    }

    private bool IsSameHome(Part? old, Part? @new) => old is null ? @new is null : _matches.New(old) == @new && @new is not null;

    private static StructurePlace Place(Part part) =>
        new(part.Anchor, part.Label, part.Title, part.Parent?.Anchor, part.Parent?.Title);
}
