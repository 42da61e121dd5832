namespace ReportCompiler.Templating.Evaluation;

/// <summary>Where a loop stands: what <c>for.index</c> and its like read.</summary>
/// <param name="outer">The loop around this one.</param>
/// <param name="count">How many turns it will make; -1 for a <c>while</c>, which does not know.</param>
internal sealed class LoopState(LoopState? outer, int count)
{
    public static readonly string[] Names = ["index", "rindex", "first", "last", "even", "odd", "changed", "length"];

    public LoopState? Outer { get; } = outer;

    public int Index { get; set; }

    public bool Changed { get; set; } = true;

    public bool TryGet(string name, out object? value)
    {
        value = name switch
        {
            "index" => Index,
            "first" => Index == 0,
            "even" => Index % 2 == 0,
            "odd" => Index % 2 == 1,
            "rindex" when count >= 0 => count - 1 - Index,
            "last" when count >= 0 => Index == count - 1,
            "changed" when count >= 0 => Changed,
            "length" when count >= 0 => count,
            _ => null,
        };
        return value is not null;
    }
}
