namespace ReportCompiler.Checks.Tables;

/// <summary>Works out which lines a total can be the sum of.</summary>
internal static class TotalReadings
{
    /// <summary>The sets of lines before a total that it can be meant to sum, the likeliest first: its block (the lines down
    /// to it from the last total that is no part of it), then all parts before it.</summary>
    /// <param name="lines">The lines in order.</param>
    /// <param name="total">Index of the total.</param>
    public static IReadOnlyList<IReadOnlyList<int>> Before(IReadOnlyList<SheetLine> lines, int total)
    {
        var open = new List<int>();
        for (var i = 0; i < total; i++)
        {
            if (lines[i].Role == LineRole.Part) open.Add(i);
            if (!lines[i].IsTotal) continue;
            foreach (var part in Block(lines, open, lines[i].Role)) open.Remove(part);
            open.Add(i);
        }

        return Distinct(Block(lines, open, lines[total].Role), Parts(lines, total));
    }

    /// <summary>The sets of lines after a total that it can be meant to sum, where totals stand first.</summary>
    /// <param name="lines">The lines in order.</param>
    /// <param name="total">Index of the total.</param>
    public static IReadOnlyList<IReadOnlyList<int>> After(IReadOnlyList<SheetLine> lines, int total)
    {
        var last = lines.Count - 1;
        return [.. Before([.. lines.Reverse()], last - total)
            .Select(set => (IReadOnlyList<int>)[.. set.Select(i => last - i).Reverse()])];
    }

    /// <summary>The open lines that a total of this role closes: all of lower role since the last one that is not lower, or,
    /// where none is lower, all.</summary>
    private static List<int> Block(IReadOnlyList<SheetLine> lines, List<int> open, LineRole role)
    {
        var start = open.FindLastIndex(i => lines[i].Role >= role) + 1;
        return start == open.Count ? [.. open] : open[start..];
    }

    private static List<int> Parts(IReadOnlyList<SheetLine> lines, int end) =>
        [.. Enumerable.Range(0, end).Where(i => lines[i].Role == LineRole.Part)];

    private static IReadOnlyList<IReadOnlyList<int>> Distinct(List<int> block, List<int> parts) =>
        block.Count == 0 ? [] : block.SequenceEqual(parts) ? [block] : [block, parts];
}
