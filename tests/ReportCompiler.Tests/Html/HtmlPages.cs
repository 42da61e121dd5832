using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ReportCompiler.Documents;
using ReportCompiler.Html;
using ReportCompiler.Tests.Documents;

namespace ReportCompiler.Tests.Html;

/// <summary>Small documents for the HTML writer, and their pages as a browser reads them.</summary>
internal static class HtmlPages
{
    public static DocumentProperties Properties { get; } = new()
    {
        Title = "职业教育质量年度报告",
        TitleLines = ["示范区", "职业教育质量年度报告"],
        Issuer = "示范区教育委员会",
        Date = new DateOnly(2025, 12, 30),
        DateText = "2025年12月",
    };

    /// <summary>A document with one chapter, 学校概况, that holds the blocks.</summary>
    public static ReportDocument Document(params Block[] blocks) => Document([], [Chapter(blocks)]);

    public static ReportDocument Document(
        IReadOnlyList<ContentsList> contents, IReadOnlyList<Section> chapters, params Section[] frontMatter) => new()
        {
            Properties = Properties,
            Style = TestStyles.Region,
            FrontMatter = frontMatter,
            Contents = contents,
            Chapters = chapters,
        };

    public static Section Chapter(params Block[] blocks) => new("sec-schools", 1, "1", "学校概况", blocks, []);

    public static Paragraph Text(params Inline[] content) => new(content);

    public static Paragraph Text(string text) => new([new TextRun(text)]);

    /// <summary>The page of a document with one chapter that holds the blocks.</summary>
    public static IHtmlDocument Page(params Block[] blocks) => Page(Document(blocks));

    public static IHtmlDocument Page(ReportDocument document) => Parse(HtmlWriter.Write(document));

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
