using System.Globalization;
using ReportCompiler.Documents;

namespace ReportCompiler.Html;

/// <summary>The blocks of a section.</summary>
internal static class Blocks
{
    /// <summary>Writes blocks.</summary>
    /// <param name="page">The page.</param>
    /// <param name="blocks">The blocks.</param>
    /// <param name="level">Level of the heading that they stand under; headings among them are deeper.</param>
    public static void Write(HtmlPage page, IReadOnlyList<Block> blocks, int level)
    {
        foreach (var block in blocks) Write(page, block, level);
    }

    private static void Write(HtmlPage page, Block block, int level)
    {
        switch (block)
        {
            case Paragraph paragraph: WriteParagraph(page, paragraph); break;
            case ListBlock list: WriteList(page, list, level); break;
            case Quote quote: WriteQuote(page, quote, level); break;
            case CodeBlock code: WriteCode(page.Html, code); break;
            case ThematicBreak: page.Html.VoidLine("hr"); break;
            case TableBlock table: Tables.Write(page, table); break;
            case FigureBlock figure: WriteFigure(page.Html, figure); break;
            case ChartBlock chart: Charts.ChartFigure.Write(page, chart); break;
            case CaseBlock caseBlock: Cases.Write(page, caseBlock, level + 1); break;
            case CaseHeading heading: Cases.WriteHeading(page.Html, heading, level + 1); break;
            default: throw new ArgumentOutOfRangeException(nameof(block), block, "no block of the document model");
        }
    }

    private static void WriteParagraph(HtmlPage page, Paragraph paragraph)
    {
        page.Html.OpenLine("p");
        Inlines.Write(page, paragraph.Content);
        page.Html.Close();
    }

    private static void WriteList(HtmlPage page, ListBlock list, int level)
    {
        var hasStart = list is { IsOrdered: true, Start: not 1 };
        page.Html.OpenBlock(
            list.IsOrdered ? "ol" : "ul",
            ("start", hasStart ? list.Start.ToString(CultureInfo.InvariantCulture) : null));
        foreach (var item in list.Items)
        {
            if (item is [Paragraph only])
            {
                page.Html.OpenLine("li");
                Inlines.Write(page, only.Content);
            }
            else
            {
                page.Html.OpenBlock("li");
                Write(page, item, level);
            }
            page.Html.Close();
        }
        page.Html.Close();
    }

    private static void WriteQuote(HtmlPage page, Quote quote, int level)
    {
        page.Html.OpenBlock("blockquote");
        Write(page, quote.Blocks, level);
        page.Html.Close();
    }

    private static void WriteCode(HtmlBuffer html, CodeBlock code)
    {
        html.OpenLine("pre", ("tabindex", "0"));
        html.Element("code", code.Text);
        html.Close();
    }

    private static void WriteFigure(HtmlBuffer html, FigureBlock figure)
    {
        html.OpenBlock("figure", ("class", "picture"), ("id", figure.Anchor));
        html.OpenLine("div", ("class", figure.Image is null ? "missing" : null));
        if (figure.Image is { } image) Images.Write(html, image, figure.AlternativeText);
        else html.Text(figure.AlternativeText);
        html.Close();
        html.OpenLine("figcaption");
        Captions.Write(html, figure.Anchor, figure.Caption);
        html.Close();
        html.Close();
    }
}
