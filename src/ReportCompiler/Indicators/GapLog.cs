using ReportCompiler.Diagnostics;

namespace ReportCompiler.Indicators;

/// <summary>Collects the figures that should have been printed and are missing, so that each is reported once, however many
/// places want it.</summary>
internal sealed class GapLog
{
    private const int MostRelated = 8;

    private readonly Dictionary<string, (LocalizedText Reason, List<RelatedPlace> Places)> _gaps = new(StringComparer.Ordinal);

    /// <summary>Notes a missing figure.</summary>
    /// <param name="label">The figure.</param>
    /// <param name="reason">Why it is missing.</param>
    /// <param name="span">What wants it.</param>
    /// <param name="where">What a message calls the place, such as 表“规模”.</param>
    public void Add(string label, LocalizedText reason, SourceSpan span, LocalizedText where)
    {
        if (!_gaps.TryGetValue(label, out var gap)) _gaps[label] = gap = (reason, []);
        if (gap.Places.All(place => place.Span != span || place.Note != where)) gap.Places.Add(new RelatedPlace(span, where));
    }

    /// <summary>Reports each missing figure at the first place that wants it.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var (label, (reason, places)) in _gaps)
        {
            var (first, others) = (places[0], places.Skip(1));
            diagnostics.Add(new Diagnostic("RC1515", Severity.Warning, first.Span, new LocalizedText(
                $"{first.Note.Chinese}缺{label}：{reason.Chinese}。", $"{first.Note.English} lacks {label}: {reason.English}."))
            {
                Hint = new LocalizedText(
                    "暂印“—”或“〔缺：…〕”；请补报，不适用填“/”。",
                    "“—” or “〔缺：…〕” is printed; supply it, or state “/” where it does not apply."),
                Related =
                [
                    .. others.Take(MostRelated).Select(place => place with
                    {
                        Note = new LocalizedText($"{place.Note.Chinese}也要用", $"{place.Note.English} wants it too"),
                    }),
                ],
            });
        }
    }
}
