using System.Text;

namespace ReportCompiler.Documents;

/// <summary>Inlines to plain text, for captions, titles and comparisons, and back.</summary>
internal static class InlineText
{
    /// <summary>The text without any marks; a line break becomes a space, a footnote nothing.</summary>
    public static string Plain(IEnumerable<Inline> inlines)
    {
        var text = new StringBuilder();
        Append(inlines, text);
        return text.ToString();
    }

    /// <summary>Plain text as inlines, with a line break for each <c>\n</c>.</summary>
    public static IReadOnlyList<Inline> Lines(string text)
    {
        var inlines = new List<Inline>();
        foreach (var line in text.Split('\n'))
        {
            if (inlines.Count > 0) inlines.Add(new LineBreak());
            if (line.Length > 0) inlines.Add(new TextRun(line));
        }

        return inlines;
    }

    private static void Append(IEnumerable<Inline> inlines, StringBuilder text)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run: text.Append(run.Text); break;
                case BoundFigure figure: text.Append(figure.Text); break;
                case Code code: text.Append(code.Text); break;
                case CrossReference reference: text.Append(reference.Text); break;
                case LineBreak: text.Append(' '); break;
                case Emphasis emphasis: Append(emphasis.Content, text); break;
                case Strong strong: Append(strong.Content, text); break;
                case Superscript raised: Append(raised.Content, text); break;
                case Subscript lowered: Append(lowered.Content, text); break;
                case Link link: Append(link.Content, text); break;
            }
        }
    }
}
