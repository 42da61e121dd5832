using System.Text;
using ReportCompiler.Documents;

namespace ReportCompiler.Data;

/// <summary>Running text as data: its characters, and where in them figures stand.</summary>
/// <param name="facts">Knows which facts a figure is.</param>
internal sealed class TextDataBuilder(FactCollection facts)
{
    /// <summary>The text; an image counts by its alternative text, and the sign of a footnote not at all.</summary>
    public TextData Build(IReadOnlyList<Inline> content)
    {
        var text = new StringBuilder();
        var figures = new List<TextFigure>();
        var references = new List<TextReference>();
        Append(content, text, figures, references);
        return new TextData(text.ToString(), figures) { References = references };
    }

    /// <summary>A value of a chart.</summary>
    public TextData Build(ChartPoint point) =>
        new(point.Text, point.Text.Length == 0 ? [] : [new TextFigure(0, point.Text.Length, facts.Behind(point.Origin))]);

    private void Append(
        IReadOnlyList<Inline> content, StringBuilder text, List<TextFigure> figures, List<TextReference> references)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case BoundFigure figure:
                    figures.Add(new TextFigure(text.Length, figure.Text.Length, facts.Behind(figure.Origin)));
                    text.Append(figure.Text);
                    break;
                case CrossReference reference:
                    references.Add(new TextReference(text.Length, reference.Text.Length, reference.Anchor));
                    text.Append(reference.Text);
                    break;
                case Emphasis emphasis: Append(emphasis.Content, text, figures, references); break;
                case Strong strong: Append(strong.Content, text, figures, references); break;
                case Superscript raised: Append(raised.Content, text, figures, references); break;
                case Subscript lowered: Append(lowered.Content, text, figures, references); break;
                case Link link: Append(link.Content, text, figures, references); break;
                case InlineImage image: text.Append(image.AlternativeText); break;
                default: text.Append(InlineText.Plain([inline], lineBreak: "\n")); break;
            }
        }
    }
}
