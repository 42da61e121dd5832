using ReportCompiler.Data;

namespace ReportCompiler.Diffing;

/// <summary>Which part of one report is which of the other.</summary>
internal sealed class PartMatches
{
    private readonly Dictionary<Part, Part> _new = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Part, Part> _old = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> _anchors = new(StringComparer.Ordinal);

    /// <summary>The new report's part; null where it was removed.</summary>
    public Part? New(Part old) => _new.GetValueOrDefault(old);

    /// <summary>The old report's part; null where it was added.</summary>
    public Part? Old(Part @new) => _old.GetValueOrDefault(@new);

    /// <summary>The anchor that the old report's anchor has in the new one; the same where the new one has no such part.</summary>
    public string NewAnchor(string old) => _anchors.GetValueOrDefault(old, old);

    public void Add(Part old, Part @new)
    {
        _new.Add(old, @new);
        _old.Add(@new, old);
        _anchors[old.Anchor] = @new.Anchor;
    }
}

/// <summary>Finds which part of one report is which of the other: by its anchor, else by its title, else by how much its text is
/// alike. Numbers say nothing.</summary>
internal sealed class PartMatcher
{
    /// <summary>From here on (in percent) two parts are the same one, renamed and rewritten.</summary>
    private const int Alike = 55;

    /// <summary>Below this, two case studies of the same file name are two case studies.</summary>
    private const int Unlike = 25;

    /// <summary>At most so many pairs of one kind are compared by their text.</summary>
    private const int MostPairs = 4000;

    private readonly PartMatches _matches = new();
    private readonly Dictionary<Part, TextProfile> _titles = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Part, TextProfile> _texts = new(ReferenceEqualityComparer.Instance);
    private readonly int _years;

    private PartMatcher(int years) => _years = years;

    public static PartMatches Match(Outline old, Outline @new, int years)
    {
        var matcher = new PartMatcher(years);
        foreach (var kind in Enum.GetValues<StructureKind>())
            matcher.Match([.. old.Parts.Where(part => part.Kind == kind)], [.. @new.Parts.Where(part => part.Kind == kind)]);
        return matcher._matches;
    }

    private void Match(List<Part> old, List<Part> @new)
    {
        ByKey(old, @new, part => part.IsNamed ? part.Anchor : null, IsPlausible);
        ByKey(old, @new, part => part.Block is ImageData { Digest: { } digest } ? $"{digest}\n{part.Title}" : null);
        ByKey(old, @new, part => part.Title.Length == 0 ? null : $"{(part.Parent is { } parent ? Home(parent) : "")}\n{part.Title}");
        ByKey(old, @new, part => part.Title.Length == 0 ? null : part.Title);
        ByKey(old, @new, part => part.Block is ImageData { Digest: { } digest } ? digest : null);
        ByLikeness(old, @new);
    }

    /// <summary>The same for a section of the old report and its counterpart.</summary>
    private string Home(Part parent) => (_matches.New(parent) ?? parent).Anchor;

    /// <summary>Matches parts of the same key in their order.</summary>
    private void ByKey(List<Part> old, List<Part> @new, Func<Part, string?> key, Func<Part, Part, bool>? fits = null)
    {
        old.RemoveAll(part => _matches.New(part) is not null);
        @new.RemoveAll(part => _matches.Old(part) is not null);
        if (old.Count == 0 || @new.Count == 0) return;
        var waiting = new Dictionary<string, Queue<Part>>(StringComparer.Ordinal);
        foreach (var part in old)
        {
            if (key(part) is not { } its) continue;
            if (!waiting.TryGetValue(its, out var queue)) waiting[its] = queue = new Queue<Part>();
            queue.Enqueue(part);
        }

        foreach (var part in @new)
        {
            if (key(part) is not { } its || !waiting.TryGetValue(its, out var queue) || queue.Count == 0) continue;
            if (fits is null || fits(queue.Peek(), part)) _matches.Add(queue.Dequeue(), part);
        }
    }

    /// <summary>Whether two parts of the same anchor are the same part. Sections, tables and charts are named in the layout; case
    /// studies and images are often counted, and next year's first is another.</summary>
    private bool IsPlausible(Part old, Part @new)
    {
        if (old.Kind is not (StructureKind.Case or StructureKind.Image) || old.Title == @new.Title) return true;
        if (old.Block is ImageData { Digest: { } digest } && @new.Block is ImageData image && image.Digest == digest) return true;
        return Title(old).Likeness(Title(@new)) >= Unlike || Text(old).Likeness(Text(@new)) >= Unlike;
    }

    private void ByLikeness(List<Part> old, List<Part> @new)
    {
        old.RemoveAll(part => _matches.New(part) is not null);
        @new.RemoveAll(part => _matches.Old(part) is not null);
        var pairs = new List<(int Likeness, Part Old, Part New)>();
        var onlyNeighbours = (long)old.Count * @new.Count > MostPairs;
        for (var i = 0; i < old.Count; i++)
        {
            var reach = onlyNeighbours ? Math.Max(1, MostPairs / old.Count / 2) : @new.Count;
            var middle = onlyNeighbours ? (int)((long)i * @new.Count / old.Count) : 0;
            for (var j = Math.Max(0, middle - reach); j < Math.Min(@new.Count, middle + reach); j++)
            {
                var likeness = Likeness(old[i], @new[j]);
                if (likeness >= Alike) pairs.Add((likeness, old[i], @new[j]));
            }
        }

        foreach (var (_, before, after) in pairs
            .OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Old.Index).ThenBy(pair => pair.New.Index))
        {
            if (_matches.New(before) is null && _matches.Old(after) is null) _matches.Add(before, after);
        }
    }

    private int Likeness(Part old, Part @new)
    {
        if (Text(old).MostLikeness(Text(@new)) < Alike / 2) return 0;
        var text = Text(old).Likeness(Text(@new));
        if (old.Title.Length == 0 && @new.Title.Length == 0) return text;
        return (Title(old).Likeness(Title(@new)) + 2 * text) / 3;
    }

    private TextProfile Title(Part part) => Profile(_titles, part, part => _years == 0 ? part.Title : WithoutYears(part.Title));

    private TextProfile Text(Part part) => Profile(_texts, part, PartText.Of);

    private static TextProfile Profile(Dictionary<Part, TextProfile> profiles, Part part, Func<Part, string> text)
    {
        if (!profiles.TryGetValue(part, out var profile)) profiles[part] = profile = new TextProfile(text(part));
        return profile;
    }

    private static string WithoutYears(string title)
    {
        foreach (var year in YearText.All(title).Reverse()) title = title.Remove(year.Start, year.End - year.Start);
        return title;
    }
}
