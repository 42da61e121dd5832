using ReportCompiler.Indicators;

namespace ReportCompiler.Checks.Prose;

/// <summary>The indicators by what prose calls them: by name, by alias, and without the 数 that a column head has and a
/// sentence lacks (在校生数, 在校生9058人).</summary>
internal sealed class IndicatorWords
{
    private const int ShortestName = 3;

    private readonly Dictionary<char, List<(string Name, Indicator Indicator)>> _byFirst = [];

    public IndicatorWords(Catalogue catalogue)
    {
        var stems = catalogue.Indicators
            .SelectMany(indicator => indicator.Names.Skip(1).Select(Stem).OfType<string>().Distinct(), (indicator, stem) => (stem, indicator))
            .Where(pair => catalogue.Find(pair.stem) is null)
            .GroupBy(pair => pair.stem, pair => pair.indicator)
            // 毕业生 of two indicators means neither.
            .Where(group => group.Distinct().Count() == 1)
            .Select(group => (group.Key, group.First()));
        var names = catalogue.Indicators
            .SelectMany(indicator => indicator.Names.Skip(1), (indicator, name) => (name, catalogue.Find(name)!))
            .Where(pair => pair.name.Length >= ShortestName);
        foreach (var (name, indicator) in names.Concat(stems).OrderByDescending(pair => pair.Item1.Length))
        {
            if (!_byFirst.TryGetValue(name[0], out var list)) _byFirst[name[0]] = list = [];
            list.Add((name, indicator));
        }
    }

    /// <summary>The indicator with the longest name that stands at a place, and how long the name is.</summary>
    public (Indicator Indicator, int Length)? LongestAt(string text, int at)
    {
        if (!_byFirst.TryGetValue(text[at], out var names)) return null;
        foreach (var (name, indicator) in names)
            if (string.CompareOrdinal(text, at, name, 0, name.Length) == 0) return (indicator, name.Length);
        return null;
    }

    private static string? Stem(string name)
    {
        foreach (var ending in (ReadOnlySpan<string>)["总人数", "人数", "总数", "数"])
            if (name.EndsWith(ending, StringComparison.Ordinal) && name.Length - ending.Length >= ShortestName)
                return name[..^ending.Length];
        return null;
    }
}
