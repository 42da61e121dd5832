namespace ReportCompiler.Docx.Revisions;

/// <summary>How alike two texts are.</summary>
internal sealed class Likeness
{
    /// <summary>Texts that are alike to this degree are versions of one.</summary>
    public const int Least = 40;

    private readonly Dictionary<int, int> _pairs = [];
    private readonly int _count;

    /// <param name="text">The text that others are held against.</param>
    public Likeness(string text)
    {
        Text = text;
        foreach (var pair in Pairs(text))
        {
            _pairs[pair] = _pairs.GetValueOrDefault(pair) + 1;
            _count++;
        }
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The share of pairs of letters that both texts have, in per cent; 100 for the same text.</summary>
    public int To(Likeness other)
    {
        if (Text == other.Text) return 100;
        if (_count == 0 || other._count == 0) return 0;
        var (fewer, more) = _pairs.Count < other._pairs.Count ? (_pairs, other._pairs) : (other._pairs, _pairs);
        var common = 0;
        foreach (var (pair, count) in fewer) common += Math.Min(count, more.GetValueOrDefault(pair));
        return 200 * common / (_count + other._count);
    }

    private static IEnumerable<int> Pairs(string text)
    {
        for (var at = 0; at + 1 < text.Length; at++) yield return (text[at] << 16) | text[at + 1];
    }
}
