namespace ReportCompiler.Diffing.Wording;

/// <summary>The changes that a reader asks for first.</summary>
public static class LargestChanges
{
    /// <summary>The changes, the largest first. Between years these are wholes, computed or not: where a major ends, its parts
    /// would fill the screen. Between drafts they are the cells that somebody changed.</summary>
    public static IEnumerable<FigureChange> Of(ReportComparison comparison)
    {
        var changed = comparison.Figures.Changed;
        if (comparison.Old.Year == comparison.New.Year) return changed.Where(change => change.FollowsFrom.Count == 0);
        var wholes = changed.Where(change => (change.New ?? change.Old)!.Categories.Count == 0).ToList();
        return wholes.Count > 0 ? wholes : changed;
    }
}
