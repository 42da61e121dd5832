using System.Globalization;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Html.Review;

/// <summary>The page for proof-readers after the cover: the findings by severity with links into the report, what the report
/// accepts, and how complete the sources are.</summary>
internal static class ReviewPage
{
    public const string Id = "page-review";

    private static readonly (Severity Severity, LocalizedText Title)[] Severities =
    [
        (Severity.Error, ReviewWords.Errors), (Severity.Warning, ReviewWords.Warnings), (Severity.Information, ReviewWords.Notes),
    ];

    public static void Write(HtmlPage page)
    {
        if (page.Review is not { } review) return;
        var (html, language) = (page.Html, review.Copy.Language);
        html.OpenBlock("section", ("id", Id), ("class", "review front"), ("lang", language == MessageLanguage.English ? "en" : null));
        Heading(html, "h2", ReviewWords.Title.In(language), "heading-1");
        if (review.Copy.Findings.Count == 0) Line(html, null, ReviewWords.None.In(language));
        foreach (var (severity, title) in Severities)
        {
            var findings = review.Copy.Findings.Index().Where(item => item.Item.Severity == severity).ToList();
            if (findings.Count == 0) continue;
            Heading(html, "h3", $"{title.In(language)} {Number(findings.Count)}");
            html.OpenBlock("ol", ("class", "findings"));
            foreach (var (index, finding) in findings) Write(html, finding, index, review);
            html.Close();
        }

        WriteWaived(html, review);
        CompletenessTables.Write(page, review.Copy);
        html.Close();
    }

    /// <summary>The id of a finding on the page, counted from 0.</summary>
    public static string FindingId(int index) => $"page-finding-{Number(index + 1)}";

    private static void Write(HtmlBuffer html, Diagnostic finding, int index, ReviewMarks review)
    {
        var language = review.Copy.Language;
        html.OpenBlock("li", ("id", FindingId(index)), ("value", Number(index + 1)));
        Line(html, "message", finding.Message.In(language), finding.Code);
        WriteDetails(html, finding, language);
        var places = review.Places[index];
        if (places.Count > 0)
        {
            html.OpenLine("p");
            html.Text(ReviewWords.Seen.In(language));
            for (var i = 0; i < places.Count; i++)
            {
                if (i > 0) html.Text(language == MessageLanguage.English ? "; " : "；");
                html.Element("a", places[i].Title, ("href", $"#{places[i].Anchor}"));
            }

            html.Close();
        }

        html.Close();
    }

    private static void WriteDetails(HtmlBuffer html, Diagnostic finding, MessageLanguage language)
    {
        if (finding.Arithmetic is { } arithmetic) Line(html, null, ReviewWords.Arithmetic.In(language) + arithmetic.In(language));
        if (finding.Hint is { } hint) Line(html, null, ReviewWords.Hint.In(language) + hint.In(language));
        Line(html, "place", finding.Span.ToString());
        foreach (var related in finding.Related) Line(html, "place", $"{related.Span} {related.Note.In(language)}");
    }

    private static void WriteWaived(HtmlBuffer html, ReviewMarks review)
    {
        var language = review.Copy.Language;
        if (review.Copy.Waived.Count == 0) return;
        Heading(html, "h3", $"{ReviewWords.Waived.In(language)} {Number(review.Copy.Waived.Count)}");
        html.OpenBlock("ul", ("class", "findings"));
        foreach (var waived in review.Copy.Waived)
        {
            html.OpenBlock("li");
            Line(html, "message", waived.Finding.Message.In(language), waived.Finding.Code);
            // Why it is accepted takes the place of what to do about it.
            Line(html, null, ReviewWords.Reason.In(language) + waived.Reason);
            WriteDetails(html, waived.Finding with { Hint = null, Related = [] }, language);
            html.Close();
        }

        html.Close();
    }

    private static void Heading(HtmlBuffer html, string tag, string text, string? cssClass = null)
    {
        html.OpenLine(tag, ("class", cssClass));
        html.Text(text);
        html.Close();
    }

    private static void Line(HtmlBuffer html, string? cssClass, string text, string? code = null)
    {
        html.OpenLine("p", ("class", cssClass));
        if (code is not null) html.Element("span", code, ("class", "code"));
        html.Text(text);
        html.Close();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
