using System.Text;
using ReportCompiler.Documents;

namespace ReportCompiler.Docx.Tables;

/// <summary>The text of inlines, for measuring.</summary>
internal static class MeasuredText
{
    /// <summary>The text, a line for each that the author began.</summary>
    public static string[] Lines(IReadOnlyList<Inline> content)
    {
        var text = new StringBuilder();
        Append(content, text);
        return text.ToString().Split('\n');
    }

    private static void Append(IEnumerable<Inline> content, StringBuilder text)
    {
        foreach (var inline in content) Append(inline, text);
    }

    private static void Append(Inline inline, StringBuilder text)
    {
        switch (inline)
        {
            case TextRun run: text.Append(run.Text); break;
            case BoundFigure figure: text.Append(figure.Text); break;
            case Code code: text.Append(code.Text); break;
            case CrossReference reference: text.Append(reference.Text); break;
            case LineBreak: text.Append('\n'); break;
            case Emphasis emphasis: Append(emphasis.Content, text); break;
            case Strong strong: Append(strong.Content, text); break;
            case Superscript raised: Append(raised.Content, text); break;
            case Subscript lowered: Append(lowered.Content, text); break;
            case Link link: Append(link.Content, text); break;
            case InlineImage: text.Append('　'); break;
            case Footnote: text.Append('0'); break;
        }
    }
}
