namespace ReportCompiler.Diffing;

/// <summary>The pairs of neighbouring characters of a text, by which it is compared without regard to their order.</summary>
internal sealed class TextProfile
{
    private readonly int[] _pairs;

    public TextProfile(string text)
    {
        _pairs = new int[Math.Max(text.Length - 1, Math.Min(1, text.Length))];
        if (text.Length == 1) _pairs[0] = text[0];
        for (var i = 0; i + 1 < text.Length; i++) _pairs[i] = (text[i] << 16) | text[i + 1];
        Array.Sort(_pairs);
    }

    /// <summary>How alike two texts are: twice the pairs that both have, by all pairs of both (Dice), in percent. Two
    /// empty texts are alike.</summary>
    public int Likeness(TextProfile other)
    {
        var all = _pairs.Length + other._pairs.Length;
        if (all == 0) return 100;
        var (i, j, common) = (0, 0, 0);
        while (i < _pairs.Length && j < other._pairs.Length)
        {
            if (_pairs[i] == other._pairs[j])
            {
                common++;
                i++;
                j++;
            }
            else if (_pairs[i] < other._pairs[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return 200 * common / all;
    }

    /// <summary>The most that <see cref="Likeness"/> can be, from the lengths alone.</summary>
    public int MostLikeness(TextProfile other)
    {
        var all = _pairs.Length + other._pairs.Length;
        return all == 0 ? 100 : 200 * Math.Min(_pairs.Length, other._pairs.Length) / all;
    }
}
