using System.Collections;

namespace ReportCompiler.Templating.Evaluation;

/// <summary>The integers from <paramref name="first"/> on, counted upwards or downwards without being stored.</summary>
internal sealed class IntegerRange(long first, int count, int step) : IReadOnlyList<object?>
{
    public int Count => count;

    public object? this[int index] => Arithmetic.Whole(first + (long)index * step);

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
