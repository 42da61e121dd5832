using ReportCompiler.Documents.Styles;

namespace ReportCompiler.Html;

/// <summary>Which elements of the page have which role. Header and page number are not elements but margins of the
/// printed page.</summary>
internal static class RoleSelectors
{
    /// <summary>Roles with their selectors; a later one overrides an earlier one.</summary>
    public static IReadOnlyList<(TextRole Role, string Selector)> All { get; } =
    [
        (TextRole.Body, "main :is(p, li)"),
        (TextRole.Title, ".cover h1"),
        (TextRole.CoverLine, ".cover :is(.issuer, .date)"),
        (TextRole.Heading1, "main .heading-1"),
        (TextRole.Heading2, "main .heading-2"),
        (TextRole.Heading3, "main .heading-3"),
        (TextRole.Heading4, "main .heading-4"),
        (TextRole.Contents1, "main .contents-1"),
        (TextRole.Contents2, "main .contents-2"),
        (TextRole.Contents3, "main .contents-3"),
        (TextRole.ListEntry, "main .list-entry"),
        (TextRole.Caption, "main figcaption"),
        (TextRole.TableText, "main :is(td, th)"),
        (TextRole.TableHead, "main thead :is(td, th)"),
        (TextRole.TableNote, "main .table-note"),
        (TextRole.CaseText, "main .case :is(p, li)"),
        (TextRole.CaseTitle, "main .case-title"),
        (TextRole.CaseHeading, "main .case-heading"),
        (TextRole.Quote, "main blockquote :is(p, li)"),
        (TextRole.Code, "main :is(pre, code)"),
        (TextRole.Footnote, "main .footnotes :is(p, li)"),
    ];
}
