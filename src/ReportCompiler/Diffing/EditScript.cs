namespace ReportCompiler.Diffing;

/// <summary>The shortest way from one sequence to another by taking out and putting in, after Myers (1986).</summary>
internal static class EditScript
{
    /// <summary>For each element of <paramref name="old"/> the index of its counterpart in <paramref name="new"/>, or −1; null
    /// where it takes more than <paramref name="most"/> edits, which bounds time and memory.</summary>
    public static int[]? Match(ReadOnlySpan<int> old, ReadOnlySpan<int> @new, int most)
    {
        var matches = new int[old.Length];
        Array.Fill(matches, -1);
        var start = 0;
        while (start < old.Length && start < @new.Length && old[start] == @new[start])
        {
            matches[start] = start;
            start++;
        }

        var (oldEnd, newEnd) = (old.Length, @new.Length);
        while (oldEnd > start && newEnd > start && old[oldEnd - 1] == @new[newEnd - 1])
        {
            oldEnd--;
            newEnd--;
            matches[oldEnd] = newEnd;
        }

        return MatchRest(old[start..oldEnd], @new[start..newEnd], most, matches.AsSpan(start, oldEnd - start), start) ? matches : null;
    }

    private static bool MatchRest(ReadOnlySpan<int> old, ReadOnlySpan<int> @new, int most, Span<int> matches, int offset)
    {
        if (old.Length == 0 || @new.Length == 0) return true;
        most = Math.Min(most, old.Length + @new.Length);
        // reached[most + 1 + k]: how far in the old sequence the best path on diagonal k has come.
        var reached = new int[2 * most + 3];
        var trace = new List<int[]>();
        for (var edits = 0; edits <= most; edits++)
        {
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var at = most + 1 + diagonal;
                var x = diagonal == -edits || (diagonal != edits && reached[at - 1] < reached[at + 1])
                    ? reached[at + 1]
                    : reached[at - 1] + 1;
                var y = x - diagonal;
                while (x < old.Length && y < @new.Length && old[x] == @new[y]) (x, y) = (x + 1, y + 1);
                reached[at] = x;
                if (x < old.Length || y < @new.Length) continue;
                Trace(trace, edits, old.Length, @new.Length, matches, offset);
                return true;
            }

            trace.Add(reached[(most + 1 - edits)..(most + 2 + edits)]);
        }

        return false;
    }

    /// <summary>Follows the path back; <paramref name="trace"/> holds for each number of edits what was reached on the diagonals
    /// −edits to edits.</summary>
    private static void Trace(List<int[]> trace, int edits, int x, int y, Span<int> matches, int offset)
    {
        for (; edits > 0; edits--)
        {
            var before = trace[edits - 1];
            var diagonal = x - y;
            var isInsertion = diagonal == -edits
                || (diagonal != edits && Reached(before, edits - 1, diagonal - 1) < Reached(before, edits - 1, diagonal + 1));
            var from = isInsertion ? diagonal + 1 : diagonal - 1;
            var fromX = Reached(before, edits - 1, from);
            var fromY = fromX - from;
            var startX = isInsertion ? fromX : fromX + 1;
            while (x > startX) matches[--x] = --y + offset;
            (x, y) = (fromX, fromY);
        }

        while (x > 0) matches[--x] = --y + offset;
    }

    private static int Reached(int[] row, int edits, int diagonal) =>
        Math.Abs(diagonal) <= edits ? row[edits + diagonal] : -1;
}
