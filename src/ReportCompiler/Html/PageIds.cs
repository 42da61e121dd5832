namespace ReportCompiler.Html;

/// <summary>The page's own ids. All begin with <c>page-</c>, so that they never meet an anchor of the
/// document.</summary>
internal static class PageIds
{
    public const string Main = "page-main";
    public const string Cover = "page-cover";
    public const string Footnotes = "page-footnotes";
    public const string Origins = "page-origins";

    public static string Footnote(int number) => Numbered("page-footnote-", number);

    public static string FootnoteCall(int number) => Numbered("page-footnote-call-", number);

    public static string Caption(string anchor) => $"page-caption-{anchor}";

    private static string Numbered(string prefix, int number) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{prefix}{number}");
}
