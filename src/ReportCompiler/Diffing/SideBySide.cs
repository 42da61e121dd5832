namespace ReportCompiler.Diffing;

/// <summary>Puts two lists side by side whose elements are known to stand for each other.</summary>
internal static class SideBySide
{
    /// <summary>The elements that keep their order: the largest number that does, by their indexes in the new list.</summary>
    /// <param name="counterparts">For each element of the new list the index of its counterpart in the old one, or −1.</param>
    public static bool[] Staying(IReadOnlyList<int> counterparts)
    {
        // The longest increasing subsequence: ends[k] ends the best one of length k + 1.
        var ends = new List<int>();
        var before = new int[counterparts.Count];
        for (var i = 0; i < counterparts.Count; i++)
        {
            if (counterparts[i] < 0) continue;
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (counterparts[ends[middle]] < counterparts[i]) low = middle + 1;
                else high = middle;
            }

            before[i] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count) ends.Add(i);
            else ends[low] = i;
        }

        var staying = new bool[counterparts.Count];
        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = before[i]) staying[i] = true;
        return staying;
    }

    /// <summary>Both lists as one: in the order of the new list, and what is only in the old one, or stands elsewhere in the new
    /// one, where it stood, before what came in its place.</summary>
    /// <param name="oldCount">How many elements the old list has.</param>
    /// <param name="counterparts">For each element of the new list the index of its counterpart in the old one, or −1.</param>
    public static List<Line> Merge(int oldCount, IReadOnlyList<int> counterparts)
    {
        var staying = Staying(counterparts);
        var lines = new List<Line>();
        var (old, at) = (0, 0);
        while (true)
        {
            var next = at;
            while (next < counterparts.Count && !staying[next]) next++;
            var end = next < counterparts.Count ? counterparts[next] : oldCount;
            for (; old < end; old++) lines.Add(new Line(old, null, false));
            for (; at < next; at++) lines.Add(new Line(counterparts[at] < 0 ? null : counterparts[at], at, counterparts[at] >= 0));
            if (next == counterparts.Count) return lines;
            lines.Add(new Line(old++, at++, false));
        }
    }

    /// <summary>The pairs of elements that are alike, so that the order is kept and the likeness in all is greatest.</summary>
    /// <param name="oldCount">How many elements the old list has.</param>
    /// <param name="newCount">How many elements the new list has; all pairs of both are looked at.</param>
    /// <param name="least">The least likeness.</param>
    /// <param name="likeness">How alike two elements are, by their indexes.</param>
    public static List<(int Old, int New)> MatchAlike(int oldCount, int newCount, int least, Func<int, int, int> likeness)
    {
        var pairs = new List<(int, int)>();
        if (oldCount == 0 || newCount == 0) return pairs;
        var alike = new int[oldCount, newCount];
        var best = new int[oldCount + 1, newCount + 1];
        for (var i = oldCount - 1; i >= 0; i--)
        {
            for (var j = newCount - 1; j >= 0; j--)
            {
                alike[i, j] = likeness(i, j);
                best[i, j] = Math.Max(best[i + 1, j], best[i, j + 1]);
                if (alike[i, j] >= least) best[i, j] = Math.Max(best[i, j], best[i + 1, j + 1] + alike[i, j]);
            }
        }

        for (var (i, j) = (0, 0); i < oldCount && j < newCount;)
        {
            if (alike[i, j] >= least && best[i, j] == best[i + 1, j + 1] + alike[i, j]) pairs.Add((i++, j++));
            else if (best[i, j] == best[i + 1, j]) i++;
            else j++;
        }

        return pairs;
    }

    /// <summary>A place in two lists put side by side.</summary>
    /// <param name="Old">Index in the old list; null where only the new one has it.</param>
    /// <param name="New">Index in the new list; null where only the old one has it, or stands elsewhere in the new one.</param>
    /// <param name="IsMoved">Whether the old list has it elsewhere.</param>
    internal readonly record struct Line(int? Old, int? New, bool IsMoved);
}
