using ReportCompiler.Data;

namespace ReportCompiler.Diffing.Wording;

/// <summary>What anchors stand for: 1.2 规模, 【案例1】.</summary>
public sealed class PlaceNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>The names of a pair of reports; where both have an anchor, the new one's.</summary>
    public PlaceNames(ReportComparison comparison)
    {
        foreach (var report in (ReportData[])[comparison.New, comparison.Old])
        {
            foreach (var section in report.Sections.SelectMany(section => section.WithDescendants()))
            {
                _names.TryAdd(section.Anchor, Numbered(section.Number, section.Title));
                foreach (var study in section.Blocks.OfType<CaseData>()) _names.TryAdd(study.Anchor, study.Label + study.Title);
            }
        }
    }

    /// <summary>The name of a section or case study.</summary>
    public string this[string anchor] => _names.GetValueOrDefault(anchor, anchor);

    /// <summary>A heading with its number.</summary>
    /// <param name="number">The number; null for none.</param>
    /// <param name="title">The heading.</param>
    public static string Numbered(string? number, string title) => string.IsNullOrEmpty(number) ? title : $"{number} {title}";

    /// <summary>A part with its number or label: 表2 学校用地, 2.1 规模, 【案例1】匠心.</summary>
    public static string Of(StructurePlace place) =>
        place.Label is { } label && label.EndsWith('】') ? label + place.Title : Numbered(place.Label, place.Title);
}
