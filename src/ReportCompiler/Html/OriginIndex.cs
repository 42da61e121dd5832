using System.Globalization;
using ReportCompiler.Templating;

namespace ReportCompiler.Html;

/// <summary>All origins of a page, each kept once however many figures and formulas share it. An origin's number is its
/// place in <see cref="Entries"/>, and what went into it comes before it.</summary>
/// <param name="disputes">What is stated in place of computed figures, by their origins.</param>
internal sealed class OriginIndex(IReadOnlyDictionary<Origin, StatedOrigin> disputes)
{
    private readonly Dictionary<Origin, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<OriginEntry, int> _entryNumbers = [];
    private readonly List<OriginEntry> _entries = [];

    /// <summary>The origins, inputs before results.</summary>
    public IReadOnlyList<OriginEntry> Entries => _entries;

    /// <summary>Adds an origin with all that went into it, and returns its number as an attribute holds it.</summary>
    public string Add(Origin origin) => Number(origin).ToString(CultureInfo.InvariantCulture);

    private int Number(Origin origin)
    {
        if (_numbers.TryGetValue(origin, out var known)) return known;
        var entry = origin switch
        {
            StatedOrigin stated => new OriginEntry(stated.Label, stated.Text, stated.Span, ""),
            ComputedOrigin computed => new OriginEntry(
                computed.Label, computed.Formula, Span: null, string.Join(',', computed.Inputs.Select(Number)),
                disputes.GetValueOrDefault(computed) is { } stated ? OriginText.Dispute(stated) : null),
            MissingOrigin missing => new OriginEntry(missing.Label, missing.Reason.Chinese, Span: null, Inputs: null),
            _ => throw new ArgumentOutOfRangeException(nameof(origin), origin, "no kind of origin"),
        };
        if (!_entryNumbers.TryGetValue(entry, out var number))
        {
            number = _entries.Count;
            _entries.Add(entry);
            _entryNumbers.Add(entry, number);
        }
        _numbers.Add(origin, number);
        return number;
    }
}
