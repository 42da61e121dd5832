using System.Globalization;
using System.Text;
using ReportCompiler.Documents;
using ReportCompiler.Documents.Styles;

namespace ReportCompiler.Html;

/// <summary>What the layout's style sheet says, in CSS: its fonts everywhere, its page, sizes and spaces on paper. On
/// screen the sizes are the page's own, for paper and screen are read from different distances.</summary>
internal static class PrintStyle
{
    /// <summary>Distance of the page number from the text in millimetres: GB/T 9704-2012, clause 7.5.</summary>
    private const decimal FooterGap = 7;

    private const decimal HeaderGap = 8;

    /// <summary>The CSS for a document.</summary>
    public static string Of(ReportDocument document)
    {
        var css = new StringBuilder("\n");
        var fonts = new FontFamilies(document.Style);
        fonts.WriteFaces(css);
        foreach (var (role, selector) in RoleSelectors.All)
        {
            css.Append(selector).Append(" { font-family: ").Append(fonts.Of(document.Style[role])).Append("; }\n");
        }
        css.Append("\n@media print {\n");
        foreach (var (role, selector) in RoleSelectors.All) WriteRole(css, selector, document.Style[role]);
        css.Append("}\n");
        WritePage(css, document, fonts);
        return css.ToString();
    }

    private static void WriteRole(StringBuilder css, string selector, TextStyle style)
    {
        css.Append("  ").Append(selector).Append(" {\n");
        Write("font-size", Points(style.Size));
        Write("font-weight", style.IsBold ? "700" : "400");
        Write("line-height", style.LinePitch is { } pitch ? Points(pitch) : "normal");
        Write("--indent", $"{Number(style.FirstLineIndent)}em");
        Write("text-indent", "var(--indent)");
        Write("margin-block", $"{Points(style.SpaceBefore)} {Points(style.SpaceAfter)}");
        Write("text-align", Alignment(style.Alignment));
        Write("color", $"#{style.Color}");
        css.Append("  }\n");

        void Write(string name, string value) =>
            css.Append("    ").Append(name).Append(": ").Append(value).Append(";\n");
    }

    /// <summary>The cover has neither header nor page number; the pages up to the chapters are numbered i, ii, iii, and
    /// the chapters from 1. Elements cannot set the counter of pages, so each kind of page counts its own.</summary>
    private static void WritePage(StringBuilder css, ReportDocument document, FontFamilies fonts)
    {
        var page = document.Style.Page;
        css.Append("@page {\n");
        WriteSheet(page.Width, page.Height, page.MarginTop, page.MarginRight, page.MarginBottom, page.MarginLeft);
        WriteMarginBox(
            "top-center", CssText.Quote(document.Properties.Title), $"bottom; padding-bottom: {Number(HeaderGap)}mm",
            document.Style[TextRole.Header]);
        WriteNumber("counter(body)");
        css.Append("  counter-increment: body;\n}\n@page front {\n");
        WriteNumber("counter(front, lower-roman)");
        css.Append("  counter-increment: front;\n}\n@page cover {\n")
            .Append("  @top-center { content: none; }\n  @bottom-center { content: none; }\n")
            .Append("  counter-increment: none;\n}\n@page turned {\n");
        // The sheet is turned to the left, so that its head is bound where the others' left side is.
        WriteSheet(page.Height, page.Width, page.MarginLeft, page.MarginTop, page.MarginRight, page.MarginBottom);
        css.Append("}\n");

        void WriteSheet(decimal width, decimal height, params ReadOnlySpan<decimal> margins)
        {
            css.Append("  size: ").Append(Number(width)).Append("mm ").Append(Number(height)).Append("mm;\n  margin:");
            foreach (var margin in margins) css.Append(' ').Append(Number(margin)).Append("mm");
            css.Append(";\n");
        }

        void WriteNumber(string counter) => WriteMarginBox(
            "bottom-center", $"\"— \" {counter} \" —\"", $"top; padding-top: {Number(FooterGap)}mm",
            document.Style[TextRole.PageNumber]);

        void WriteMarginBox(string place, string content, string position, TextStyle style) => css
            .Append(CultureInfo.InvariantCulture, $"  @{place} {{ content: {content}; vertical-align: {position}; ")
            .Append(CultureInfo.InvariantCulture, $"font: {Points(style.Size)} {fonts.Of(style)}; ")
            .Append(CultureInfo.InvariantCulture, $"color: #{style.Color}; }}\n");
    }

    private static string Alignment(TextAlignment alignment) => alignment switch
    {
        TextAlignment.Left => "left",
        TextAlignment.Centre => "center",
        TextAlignment.Right => "right",
        TextAlignment.Justified => "justify",
        _ => throw new ArgumentOutOfRangeException(nameof(alignment), alignment, "not an alignment"),
    };

    private static string Points(decimal value) => $"{Number(value)}pt";

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
