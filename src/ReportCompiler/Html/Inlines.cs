using ReportCompiler.Documents;

namespace ReportCompiler.Html;

/// <summary>Running text.</summary>
internal static class Inlines
{
    /// <summary>Writes running text.</summary>
    /// <param name="page">The page.</param>
    /// <param name="content">The text.</param>
    /// <param name="isInLink">True inside a link, where HTML allows no other.</param>
    public static void Write(HtmlPage page, IReadOnlyList<Inline> content, bool isInLink = false)
    {
        foreach (var inline in content) Write(page, inline, isInLink);
    }

    private static void Write(HtmlPage page, Inline inline, bool isInLink)
    {
        var html = page.Html;
        switch (inline)
        {
            case TextRun run: html.Text(run.Text); break;
            case BoundFigure figure: WriteFigure(page, figure, isInLink); break;
            case Emphasis emphasis: WriteStyled(page, "em", emphasis.Content, isInLink); break;
            case Strong strong: WriteStyled(page, "strong", strong.Content, isInLink); break;
            case Superscript raised: WriteStyled(page, "sup", raised.Content, isInLink); break;
            case Subscript lowered: WriteStyled(page, "sub", lowered.Content, isInLink); break;
            case Code code: html.Element("code", code.Text); break;
            case LineBreak: html.Void("br"); break;
            case Link link: Links.Write(page, link, isInLink); break;
            case CrossReference reference: WriteReference(html, reference, isInLink); break;
            case InlineImage image: Images.Write(html, image.Image, image.AlternativeText); break;
            case Footnote footnote: Footnotes.WriteCall(page, footnote, isInLink); break;
            default: throw new ArgumentOutOfRangeException(nameof(inline), inline, "no inline of the document model");
        }
    }

    private static void WriteStyled(HtmlPage page, string tag, IReadOnlyList<Inline> content, bool isInLink)
    {
        page.Html.Open(tag);
        Write(page, content, isInLink);
        page.Html.Close();
    }

    /// <summary>The title is what a reader has without scripts; with them, the whole origin is shown instead.</summary>
    private static void WriteFigure(HtmlPage page, BoundFigure figure, bool isInLink)
    {
        if (page.PrintedNumbers is not null)
        {
            page.Html.Text(figure.Text);
            return;
        }
        page.Html.Element(
            "span",
            figure.Text,
            ("class", page.Document.Disputes.ContainsKey(figure.Origin) ? "figure disputed" : "figure"),
            ("data-origin", page.Origins.Add(figure.Origin)),
            ("title", OriginText.Of(figure.Origin, page.Document.Disputes)));
        if (!isInLink) page.Review?.Write(page.Html, figure);
    }

    private static void WriteReference(HtmlBuffer html, CrossReference reference, bool isInLink)
    {
        if (isInLink) html.Text(reference.Text);
        else html.Element("a", reference.Text, ("class", "reference"), ("href", $"#{reference.Anchor}"));
    }
}
