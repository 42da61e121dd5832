using ReportCompiler.Diagnostics;

namespace ReportCompiler.Indicators;

/// <summary>Collects the figures that should have been printed and are missing, so that each is reported once, however many
/// places want it.</summary>
internal sealed class GapLog
{
    private readonly OrderedDictionary<string, Gap> _gaps = new(StringComparer.Ordinal);

    /// <summary>The missing figures in the order in which they were first wanted.</summary>
    public IReadOnlyList<Gap> All => _gaps.Values;

    /// <summary>Notes a missing figure.</summary>
    /// <param name="label">The figure.</param>
    /// <param name="reason">Why it is missing.</param>
    /// <param name="span">What wants it.</param>
    /// <param name="where">What a message calls the place, such as 表“规模”.</param>
    public void Add(string label, LocalizedText reason, SourceSpan span, LocalizedText where)
    {
        if (!_gaps.TryGetValue(label, out var gap)) _gaps[label] = gap = new Gap(label, reason, []);
        if (gap.Places.All(place => place.Span != span || place.Note != where)) gap.Places.Add(new RelatedPlace(span, where));
    }
}

/// <summary>A missing figure.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Reason">Why it is missing.</param>
/// <param name="Places">What wants it, with what a message calls the place; at least one.</param>
internal sealed record Gap(string Label, LocalizedText Reason, List<RelatedPlace> Places);
