using System.Text;

namespace ReportCompiler.Documents;

/// <summary>Inlines to plain text, for captions, titles and comparisons, and back.</summary>
internal static class InlineText
{
    /// <summary>The text without any marks; by itself a line break becomes a space, an image and a footnote nothing.</summary>
    /// <param name="inlines">The inlines.</param>
    /// <param name="lineBreak">What stands for a line break.</param>
    /// <param name="image">What stands for an image.</param>
    /// <param name="footnote">What stands for the sign of a footnote.</param>
    public static string Plain(
        IEnumerable<Inline> inlines, string lineBreak = " ", string image = "", string footnote = "")
    {
        var text = new StringBuilder();
        Append(inlines);
        return text.ToString();

        void Append(IEnumerable<Inline> content)
        {
            foreach (var inline in content)
            {
                switch (inline)
                {
                    case TextRun run: text.Append(run.Text); break;
                    case BoundFigure figure: text.Append(figure.Text); break;
                    case Code code: text.Append(code.Text); break;
                    case CrossReference reference: text.Append(reference.Text); break;
                    case LineBreak: text.Append(lineBreak); break;
                    case Emphasis emphasis: Append(emphasis.Content); break;
                    case Strong strong: Append(strong.Content); break;
                    case Superscript raised: Append(raised.Content); break;
                    case Subscript lowered: Append(lowered.Content); break;
                    case Link link: Append(link.Content); break;
                    case InlineImage: text.Append(image); break;
                    case Footnote: text.Append(footnote); break;
                }
            }
        }
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
}
