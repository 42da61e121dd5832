using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Sources;

namespace ReportCompiler.Documents.Building;

/// <summary>Front matter <c>review: 2025</c>: the text was carried over from the report of that year, and its editor has not
/// read it since. Who has read it removes the line.</summary>
/// <param name="Year">The year of the report that it comes from.</param>
/// <param name="Span">Where the mark stands.</param>
internal sealed record ReviewMark(Period Year, SourceSpan Span)
{
    /// <summary>The entry of the front matter.</summary>
    public const string Key = "review";

    /// <summary>Reads the mark; null where there is none, or one that is no year, which is reported.</summary>
    public static ReviewMark? Read(YamlFields fields, DiagnosticBag diagnostics)
    {
        if (fields.Scalar(Key) is not { } year) return null;
        if (Period.Parse(year.Text) is { } period) return new ReviewMark(period, year.Span);
        diagnostics.Add(IndicatorDiagnostics.NotAPeriod(year.Span, year.Text));
        return null;
    }

    /// <summary>What is printed above the text, so that nobody takes it for this year's.</summary>
    public Paragraph Notice => new(InlineText.Lines($"〔沿用{Year}年度报告，尚未审阅〕"));
}
