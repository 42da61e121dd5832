namespace ReportCompiler.Docx;

/// <summary>Numbers as ids, made from what a thing says and not from how many stand before it, so that one more leaves the
/// others' ids as they were.</summary>
/// <param name="first">The least id that is free to be given.</param>
/// <param name="greatest">The greatest id that Word reads there.</param>
internal sealed class StableIds(int first, int greatest)
{
    private readonly HashSet<int> _taken = [];

    /// <summary>The id of a thing that says <paramref name="text"/>; of several that say the same, or whose ids would meet,
    /// the later one gets the next free id.</summary>
    public int Take(string text)
    {
        var id = first + StableId.Number(text) % (greatest - first);
        while (!_taken.Add(id)) id = id < greatest ? id + 1 : first;
        return id;
    }
}
