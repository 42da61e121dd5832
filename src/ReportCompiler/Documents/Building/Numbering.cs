using System.Globalization;
using ReportCompiler.Diagnostics;
using ReportCompiler.Layouts;

namespace ReportCompiler.Documents.Building;

/// <summary>Counts tables, figures, cases and footnotes in document order, and knows what each anchor is called in a
/// reference.</summary>
internal sealed class Numbering(Wording wording, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, (string Text, SourceSpan Span)> _anchors = new(StringComparer.Ordinal);
    private readonly List<(string Anchor, SourceSpan Span)> _references = [];
    private readonly HashSet<string> _leftOut = new(StringComparer.Ordinal);
    private int _tables;
    private int _figures;
    private int _overviewCharts;
    private int _cases;
    private int _footnotes;
    private int _smallTables;

    /// <summary>How many figures there are so far.</summary>
    public int Figures => _figures;

    /// <summary>The caption of the next table.</summary>
    public Caption Table(string anchor, string text, SourceSpan span) =>
        Next(ref _tables, wording.Table, wording.Table, anchor, text, span);

    /// <summary>The caption of an annex table, which has the number of its form.</summary>
    public Caption Annex(string anchor, int number, string text, SourceSpan span)
    {
        var caption = new Caption(wording.Annex.Prefix, number, wording.Annex.Suffix, text);
        Register(anchor, caption.Label, span);
        return caption;
    }

    /// <summary>The caption of the next figure.</summary>
    public Caption Figure(string anchor, string text, SourceSpan span) =>
        Next(ref _figures, wording.Figure, wording.Figure, anchor, text, span);

    /// <summary>The caption of the next chart of the overview. Texts cannot refer to it, for it is not in every output.</summary>
    public Caption OverviewChart(string text) =>
        new(wording.OverviewChart.Prefix, ++_overviewCharts, wording.OverviewChart.Suffix, text);

    /// <summary>The caption of the next case study.</summary>
    public Caption Case(string anchor, string text, SourceSpan span) =>
        Next(ref _cases, wording.Case, wording.CaseReference, anchor, text, span);

    /// <summary>The anchor of the next table without a caption.</summary>
    public string SmallTable() => string.Create(CultureInfo.InvariantCulture, $"tbl-small-{++_smallTables}");

    /// <summary>The number of the next footnote.</summary>
    public int Footnote() => ++_footnotes;

    /// <summary>Makes a section known under its number, or its title where it has none.</summary>
    public void Section(string anchor, string text, SourceSpan span) => Register(anchor, text, span);

    /// <summary>A reference, whose text is filled in by <see cref="Resolve"/>.</summary>
    public CrossReference Reference(string anchor, SourceSpan span)
    {
        _references.Add((anchor, span));
        return new CrossReference(anchor, "");
    }

    /// <summary>Makes an anchor known whose table, figure, case or section is left out because of a mistake that was
    /// reported: references to it are not wrong as well.</summary>
    public void LeaveOut(string anchor) => _leftOut.Add(anchor);

    /// <summary>Reports something described that nothing prints: where it is referred to, or else where it is described.</summary>
    public void ReportUnprinted(string anchor, SourceSpan description, string chineseTerm, string term, string id)
    {
        if (_leftOut.Contains(anchor)) return;
        var references = _references.Where(reference => reference.Anchor == anchor).ToList();
        foreach (var (_, span) in references)
            diagnostics.Add(DocumentDiagnostics.ReferenceToUnprinted(span, anchor, chineseTerm, term, id));
        if (references.Count == 0) diagnostics.Add(DocumentDiagnostics.NotPrinted(description, chineseTerm, term, id));
        LeaveOut(anchor);
    }

    /// <summary>Reports references to nothing.</summary>
    public void CheckReferences()
    {
        foreach (var (anchor, span) in _references.Where(r => !_anchors.ContainsKey(r.Anchor) && !_leftOut.Contains(r.Anchor)))
            diagnostics.Add(DocumentDiagnostics.UnknownReference(span, anchor, NearestName.Find(anchor, _anchors.Keys)));
    }

    /// <summary>The reference with its text.</summary>
    public Inline Resolve(CrossReference reference) => _anchors.TryGetValue(reference.Anchor, out var target)
        ? reference with { Text = target.Text }
        : new TextRun("@" + reference.Anchor);

    private Caption Next(
        ref int counter, LabelPattern label, LabelPattern reference, string anchor, string text, SourceSpan span)
    {
        counter++;
        Register(anchor, new Caption(reference.Prefix, counter, reference.Suffix, text).Label, span);
        return new Caption(label.Prefix, counter, label.Suffix, text);
    }

    private void Register(string anchor, string text, SourceSpan span)
    {
        if (!_anchors.TryAdd(anchor, (text, span)))
            diagnostics.Add(DocumentDiagnostics.DoubleAnchor(span, anchor, _anchors[anchor].Span));
    }
}
