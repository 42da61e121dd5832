namespace ReportCompiler.Diffing;

/// <summary>Finds, among the paragraphs that have no counterpart in their place, those that stand elsewhere now.</summary>
internal static class MovedParagraphs
{
    /// <summary>Shorter paragraphs, such as 具体如下：, are the same in many places without having been moved.</summary>
    public const int ShortestTelling = 20;

    /// <summary>In percent: from here on a paragraph elsewhere is the same one.</summary>
    private const int Alike = 70;

    /// <summary>Characters that two paragraphs must have in common for them to be compared.</summary>
    private const int ShingleLength = 4;

    /// <summary>What occurs in more paragraphs says nothing.</summary>
    private const int MostOfShingle = 8;

    /// <summary>So many of the paragraphs that have most in common are compared in full.</summary>
    private const int MostCompared = 5;

    public static void Match(List<PlacedParagraph> old, List<PlacedParagraph> @new, TextComparer texts)
    {
        old.RemoveAll(place => place.Paragraph.Text.Text.Length < ShortestTelling);
        @new.RemoveAll(place => place.Paragraph.Text.Text.Length < ShortestTelling);
        foreach (var withYears in (bool[])[false, true])
        {
            BlockMatcher.MatchSame(
                old.Where(place => place.Counterpart is null), @new.Where(place => place.Counterpart is null),
                place => texts.Key(place.Paragraph.Text, isOld: true, withYears),
                place => texts.Key(place.Paragraph.Text, isOld: false, withYears));
        }

        old.RemoveAll(place => place.Counterpart is not null);
        @new.RemoveAll(place => place.Counterpart is not null);
        if (old.Count == 0 || @new.Count == 0) return;
        var paragraphs = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < old.Count; i++)
        {
            foreach (var shingle in Shingles(old[i].Paragraph.Text.Text).Distinct())
            {
                if (!paragraphs.TryGetValue(shingle, out var list)) paragraphs[shingle] = list = [];
                if (list.Count <= MostOfShingle) list.Add(i);
            }
        }

        foreach (var place in @new) MatchAlike(place, old, paragraphs);
    }

    private static void MatchAlike(PlacedParagraph place, List<PlacedParagraph> old, Dictionary<ulong, List<int>> paragraphs)
    {
        var common = new Dictionary<int, int>();
        foreach (var shingle in Shingles(place.Paragraph.Text.Text))
        {
            if (!paragraphs.TryGetValue(shingle, out var list) || list.Count > MostOfShingle) continue;
            foreach (var i in list) common[i] = common.GetValueOrDefault(i) + 1;
        }

        var best = common
            .Where(pair => old[pair.Key].Counterpart is null)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)
            .Take(MostCompared)
            .Select(pair => (Place: old[pair.Key], Likeness: old[pair.Key].Profile.Likeness(place.Profile)))
            .OrderByDescending(pair => pair.Likeness)
            .FirstOrDefault();
        if (best.Place is not null && best.Likeness >= Alike) BlockMatcher.Join(best.Place, place);
    }

    private static IEnumerable<ulong> Shingles(string text)
    {
        ulong shingle = 0;
        for (var i = 0; i < text.Length; i++)
        {
            shingle = (shingle << 16) | text[i];
            if (i + 1 >= ShingleLength) yield return shingle;
        }
    }
}
