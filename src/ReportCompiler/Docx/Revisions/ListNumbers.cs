using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WNumbering = DocumentFormat.OpenXml.Wordprocessing.Numbering;

namespace ReportCompiler.Docx.Revisions;

/// <summary>Gives deleted items of numbered lists their place: in the new document's list, where other items of theirs are, or
/// in a list of their own.</summary>
/// <param name="old">The old document's lists.</param>
/// <param name="new">The new document's lists.</param>
internal sealed class ListNumbers(WNumbering old, WNumbering @new)
{
    /// <summary>Word counts lists with 16 bits.</summary>
    private const int Greatest = short.MaxValue;

    private readonly Dictionary<int, int> _lists = [];

    /// <summary>Notes that two paragraphs are the same one in the old and in the new document.</summary>
    public void Pair(Paragraph before, Paragraph after)
    {
        if (Id(before)?.Val?.Value is { } oldId && Id(after)?.Val?.Value is { } newId) _lists.TryAdd(oldId, newId);
    }

    /// <summary>Makes the list of a copied paragraph one that the new document has.</summary>
    public void Adopt(Paragraph paragraph)
    {
        if (Id(paragraph) is not { Val.Value: var list } id) return;
        if (!_lists.TryGetValue(list, out var known)) _lists[list] = known = Import(list);
        id.Val = known;
    }

    private int Import(int list)
    {
        // Headings and bullets are the same in every document.
        var instance = Instances(old).FirstOrDefault(instance => instance.NumberID!.Value == list);
        if (instance is null || !instance.Elements<LevelOverride>().Any()) return list;
        var taken = Instances(@new).Select(other => other.NumberID!.Value).ToHashSet();
        var free = list;
        while (taken.Contains(free)) free = free < Greatest ? free + 1 : 1;
        var copy = (NumberingInstance)instance.CloneNode(true);
        copy.NumberID = free;
        @new.Append(copy);
        return free;
    }

    private static IEnumerable<NumberingInstance> Instances(OpenXmlElement numbering) =>
        numbering.Elements<NumberingInstance>();

    private static NumberingId? Id(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.NumberingProperties?.NumberingId;
}
