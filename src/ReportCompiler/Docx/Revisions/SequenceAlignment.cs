using ReportCompiler.Diffing;

namespace ReportCompiler.Docx.Revisions;

/// <summary>Finds what in one sequence is what in another, in the same order: first what is the same, then between those what is
/// alike.</summary>
internal static class SequenceAlignment
{
    /// <summary>Sequences that differ in more are not held together: no one would read them side by side.</summary>
    private const int MostEdits = 4000;

    /// <summary>How many pairs are weighed between two that are the same.</summary>
    private const int MostPairs = 250_000;

    /// <summary>For each element of <paramref name="old"/> the index of its counterpart in <paramref name="new"/>, ascending; −1
    /// where it has none.</summary>
    /// <param name="old">The old sequence.</param>
    /// <param name="new">The new sequence.</param>
    /// <param name="key">Equal for what is the same.</param>
    /// <param name="weight">How much speaks for two being the same that are only alike; 0 for nothing.</param>
    public static int[] Match<T>(
        IReadOnlyList<T> old, IReadOnlyList<T> @new, Func<T, string> key, Func<T, T, int> weight)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var matches = EditScript.Match(Ids(old), Ids(@new), MostEdits) ?? [.. old.Select(_ => -1)];
        var (from, start) = (0, 0);
        for (var at = 0; at <= old.Count; at++)
        {
            if (at < old.Count && matches[at] < 0) continue;
            var end = at < old.Count ? matches[at] : @new.Count;
            MatchAlike(from, at, start, end);
            (from, start) = (at + 1, end + 1);
        }

        return matches;

        int[] Ids(IReadOnlyList<T> sequence)
        {
            var numbers = new int[sequence.Count];
            for (var at = 0; at < numbers.Length; at++)
            {
                var text = key(sequence[at]);
                if (!ids.TryGetValue(text, out var id)) ids[text] = id = ids.Count;
                numbers[at] = id;
            }

            return numbers;
        }

        void MatchAlike(int oldStart, int oldEnd, int newStart, int newEnd)
        {
            var (rows, columns) = (oldEnd - oldStart, newEnd - newStart);
            if (rows == 0 || columns == 0 || (long)rows * columns > MostPairs) return;

            // best[i, j]: the greatest weight from the elements i and j on.
            var weights = new int[rows, columns];
            var best = new int[rows + 1, columns + 1];
            for (var i = rows - 1; i >= 0; i--)
            {
                for (var j = columns - 1; j >= 0; j--)
                {
                    weights[i, j] = weight(old[oldStart + i], @new[newStart + j]);
                    best[i, j] = Math.Max(best[i + 1, j], best[i, j + 1]);
                    if (weights[i, j] > 0) best[i, j] = Math.Max(best[i, j], weights[i, j] + best[i + 1, j + 1]);
                }
            }

            for (var (i, j) = (0, 0); i < rows && j < columns;)
            {
                if (weights[i, j] > 0 && best[i, j] == weights[i, j] + best[i + 1, j + 1])
                    matches[oldStart + i++] = newStart + j++;
                else if (best[i, j] == best[i + 1, j]) i++;
                else j++;
            }
        }
    }
}
