namespace ReportCompiler.Docx;

/// <summary>Ids for what Word counts with 16 bits, such as lists: made from what a thing says and not from how
/// many stand before it, so that one more leaves the others' ids as they were.</summary>
/// <param name="first">The least id that is free to be given.</param>
internal sealed class SmallIds(int first)
{
    /// <summary>The greatest number of 16 bits with a sign.</summary>
    private const int Greatest = 32767;

    private readonly HashSet<int> _taken = [];

    /// <summary>The id of a thing that says <paramref name="text"/>; of several that say the same, or whose ids would meet,
    /// the later one gets the next free id.</summary>
    public int Take(string text)
    {
        var id = first + StableId.Number(text) % (Greatest - first);
        while (!_taken.Add(id)) id = id < Greatest ? id + 1 : first;
        return id;
    }
}
