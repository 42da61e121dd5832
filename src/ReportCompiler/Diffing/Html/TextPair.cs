using ReportCompiler.Html;

namespace ReportCompiler.Diffing.Html;

/// <summary>Two texts: in two columns, and as one in which what was taken out and what was put in is marked.</summary>
internal static class TextPair
{
    public static void Write(PageContext page, TextComparison text)
    {
        var html = page.Html;
        html.OpenBlock("div", ("class", "pair"), ("lang", page.ReportLanguage));
        Side(page, text, isOld: true);
        Side(page, text, isOld: false);
        html.Close();
        WriteInline(page, text);
    }

    /// <summary>Both texts as one.</summary>
    public static void WriteInline(PageContext page, TextComparison text)
    {
        var html = page.Html;
        html.OpenLine("p", ("class", "inline"), ("lang", page.ReportLanguage));
        foreach (var piece in text.Pieces)
        {
            if (IsPlain(piece))
            {
                html.Text(piece.New);
                continue;
            }

            Mark(html, "del", piece, piece.Old);
            Mark(html, "ins", piece, piece.New);
        }

        html.Close();
    }

    private static void Side(PageContext page, TextComparison text, bool isOld)
    {
        var html = page.Html;
        html.OpenLine("p", ("class", isOld ? "old" : "new"));
        if ((isOld ? text.Old : text.New).Length > 0)
        {
            html.Element("span", page.Say(isOld ? PageWords.Was : PageWords.Is), ("class", "unseen"));
            foreach (var piece in text.Pieces)
            {
                var side = isOld ? piece.Old : piece.New;
                if (IsPlain(piece)) html.Text(side);
                else Mark(html, isOld ? "del" : "ins", piece, side);
            }
        }

        html.Close();
    }

    private static bool IsPlain(TextPiece piece) => piece.Kind is TextPieceKind.Same or TextPieceKind.Reference;

    /// <summary>A figure or year that moved on with the data is marked less than what somebody wrote.</summary>
    private static void Mark(HtmlBuffer html, string tag, TextPiece piece, string text)
    {
        if (text.Length == 0) return;
        html.Element(tag, text, ("class", piece.Kind == TextPieceKind.Changed ? null : "figure"));
    }
}
