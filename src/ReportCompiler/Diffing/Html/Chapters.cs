using ReportCompiler.Data;
using ReportCompiler.Diffing.Wording;

namespace ReportCompiler.Diffing.Html;

/// <summary>The chapters of both reports, by which differences are chosen: those of the new report, and those that only the
/// old one has where they stood.</summary>
internal sealed class Chapters
{
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly List<(string Key, string Name)> _all = [];

    public Chapters(ReportComparison comparison)
    {
        var chapters = comparison.Sections.Where(section => section.Depth == 0).ToList();
        foreach (var chapter in chapters)
        {
            var shown = chapter.New ?? chapter.Old!;
            _all.Add(($"c{DifferenceWords.Number(_all.Count + 1)}", PlaceNames.Numbered(shown.Number, shown.Title)));
        }

        // Where both reports have an anchor, its place in the new one counts.
        for (var i = 0; i < chapters.Count; i++) Add(chapters[i].New, _all[i].Key);
        for (var i = 0; i < chapters.Count; i++) Add(chapters[i].Old, _all[i].Key);
    }

    /// <summary>All chapters: a key of letters and digits, and the name.</summary>
    public IReadOnlyList<(string Key, string Name)> All => _all;

    /// <summary>The key of the chapter that a section belongs to; empty for none.</summary>
    public string Of(string? sectionAnchor) => sectionAnchor is null ? "" : _keys.GetValueOrDefault(sectionAnchor, "");

    private void Add(SectionData? chapter, string key)
    {
        foreach (var section in chapter?.WithDescendants() ?? []) _keys.TryAdd(section.Anchor, key);
    }
}
