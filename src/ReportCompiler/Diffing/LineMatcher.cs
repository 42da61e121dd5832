using ReportCompiler.Data;

namespace ReportCompiler.Diffing;

/// <summary>Finds which row, column, series or category of one is which of the other: by the head, else by what is alike between
/// the ones that stay.</summary>
internal static class LineMatcher
{
    /// <summary>In percent: from here on, lines of other heads are the same one, named otherwise.</summary>
    private const int Alike = 60;

    /// <summary>At most so many pairs between two lines that stay are compared.</summary>
    private const int MostPairs = 2500;

    /// <summary>The lines of both, in the order of the new ones.</summary>
    /// <param name="texts">Compares texts.</param>
    /// <param name="old">The heads of the old lines.</param>
    /// <param name="new">The heads of the new lines.</param>
    /// <param name="likeness">In percent, how alike two lines are besides their heads, by their indexes.</param>
    public static IReadOnlyList<LineComparison> MatchLines(
        this TextComparer texts, IReadOnlyList<string> old, IReadOnlyList<string> @new, Func<int, int, int>? likeness = null)
    {
        var counterparts = Best(texts, old, @new);
        MatchAlike(counterparts, old, @new, likeness);
        var met = counterparts.Where(index => index >= 0).ToHashSet();
        return
        [
            .. SideBySide.Merge(old.Count, counterparts)
                .Where(line => line.New is not null || !met.Contains(line.Old!.Value))
                .Select(line => new LineComparison(
                    line.Old, line.New, line.IsMoved, line.New is { } at ? @new[at] : old[line.Old!.Value])
                {
                    IsRenamed = line is { Old: { } before, New: { } after }
                        && !texts.CompareHeads(TextData.Plain(old[before]), TextData.Plain(@new[after])).IsSameButFigures,
                }),
        ];
    }

    /// <summary>By the heads as they are, or with years counted from the report's own, whichever finds more: a table over the last
    /// three years is the same table a year later.</summary>
    private static int[] Best(TextComparer texts, IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        var asPrinted = ByKey(old, @new);
        if (asPrinted.All(index => index >= 0) && old.Count == @new.Count) return asPrinted;
        var moved = ByKey(
            [.. old.Select(head => texts.HeadKey(head, isOld: true))], [.. @new.Select(head => texts.HeadKey(head, isOld: false))]);
        return moved.Count(index => index >= 0) > asPrinted.Count(index => index >= 0) ? moved : asPrinted;
    }

    private static int[] ByKey(IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        var waiting = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var i = 0; i < old.Count; i++)
        {
            if (!waiting.TryGetValue(old[i], out var queue)) waiting[old[i]] = queue = new Queue<int>();
            queue.Enqueue(i);
        }

        return [.. @new.Select(key => waiting.TryGetValue(key, out var queue) && queue.Count > 0 ? queue.Dequeue() : -1)];
    }

    private static void MatchAlike(
        int[] counterparts, IReadOnlyList<string> old, IReadOnlyList<string> @new, Func<int, int, int>? likeness)
    {
        var taken = counterparts.Where(index => index >= 0).ToHashSet();
        if (taken.Count == old.Count || taken.Count == @new.Count) return;
        var staying = SideBySide.Staying(counterparts);
        var (fromOld, fromNew) = (0, 0);
        for (var i = 0; i <= staying.Length; i++)
        {
            if (i < staying.Length && !staying[i]) continue;
            var toOld = i < staying.Length ? counterparts[i] : old.Count;
            var before = Enumerable.Range(fromOld, toOld - fromOld).Where(index => !taken.Contains(index)).ToList();
            var after = Enumerable.Range(fromNew, i - fromNew).Where(index => counterparts[index] < 0).ToList();
            (fromOld, fromNew) = (toOld + 1, i + 1);
            if ((long)before.Count * after.Count > MostPairs) continue;
            foreach (var (one, other) in SideBySide.MatchAlike(before.Count, after.Count, Alike, (k, l) => Math.Max(
                new TextProfile(old[before[k]]).Likeness(new TextProfile(@new[after[l]])),
                likeness?.Invoke(before[k], after[l]) ?? 0)))
            {
                counterparts[after[other]] = before[one];
            }
        }
    }
}
