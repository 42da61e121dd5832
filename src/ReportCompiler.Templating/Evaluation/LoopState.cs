using ReportCompiler.Templating.Nodes;

namespace ReportCompiler.Templating.Evaluation;

/// <summary>Where a loop stands: what <c>for.index</c> and its like read.</summary>
/// <param name="outer">The loop around this one.</param>
/// <param name="items">What it walks over; null for a <c>while</c>, which does not know its end.</param>
internal sealed class LoopState(LoopState? outer, IReadOnlyList<object?>? items)
{
    public static readonly string[] Names = ["index", "rindex", "first", "last", "even", "odd", "changed", "length"];

    public LoopState? Outer { get; } = outer;

    public int Index { get; set; }

    public bool TryGet(string name, Evaluator evaluator, Node site, out object? value)
    {
        value = name switch
        {
            "index" => Index,
            "first" => Index == 0,
            "even" => Index % 2 == 0,
            "odd" => Index % 2 == 1,
            "rindex" when items is not null => items.Count - 1 - Index,
            "last" when items is not null => Index == items.Count - 1,
            "changed" when items is not null =>
                Index == 0 || !Values.AreEqual(items[Index - 1], items[Index], evaluator, site),
            "length" when items is not null => items.Count,
            _ => null,
        };
        return value is not null;
    }
}
