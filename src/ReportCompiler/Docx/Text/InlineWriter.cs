using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Documents;
using Inline = ReportCompiler.Documents.Inline;

namespace ReportCompiler.Docx.Text;

/// <summary>Writes the text inside a paragraph.</summary>
/// <param name="composition">The document being written.</param>
/// <param name="story">The story that the text stands in.</param>
internal sealed class InlineWriter(Composition composition, Story story)
{
    public IEnumerable<OpenXmlElement> Write(IEnumerable<Inline> content) => Write(content, default);

    private IEnumerable<OpenXmlElement> Write(IEnumerable<Inline> content, RunLook look) =>
        content.SelectMany(inline => Write(inline, look));

    private IEnumerable<OpenXmlElement> Write(Inline inline, RunLook look) => inline switch
    {
        TextRun text => [Runs.Of(text.Text, look.Properties())],
        BoundFigure figure => WriteFigure(figure, look),
        Code code => [Runs.Of(code.Text, (look with { IsCode = true }).Properties())],
        LineBreak => [new Run(new Break())],
        Documents.Emphasis emphasis => Write(emphasis.Content, look with { IsEmphasis = true }),
        Strong strong => Write(strong.Content, look with { IsStrong = true }),
        Superscript raised => Write(raised.Content, look with { Position = VerticalPositionValues.Superscript }),
        Subscript lowered => Write(lowered.Content, look with { Position = VerticalPositionValues.Subscript }),
        Link link => WriteLink(link, look),
        CrossReference reference => WriteReference(reference, look),
        InlineImage image => [WriteImage(image)],
        Documents.Footnote note => [composition.Footnotes.Refer(note)],
        _ => throw new NotSupportedException($"No writer for {inline.GetType().Name}."),
    };

    private IEnumerable<OpenXmlElement> WriteFigure(BoundFigure figure, RunLook look)
    {
        var run = Runs.Of(figure.Text, look.Properties());
        return composition.Review is { } review && story.AllowsComments ? review.Annotate(figure, run) : [run];
    }

    private IEnumerable<OpenXmlElement> WriteLink(Link link, RunLook look)
    {
        if (story.LinkTo(link.Target) is not { } id) return Write(link.Content, look);
        return [new Hyperlink(Write(link.Content, look with { IsLink = true })) { Id = id, History = true }];
    }

    /// <summary>A field that prints what the bookmark holds, or the number of a heading. Where neither is the text of
    /// the reference, a link with that text: a field would change it.</summary>
    private IEnumerable<OpenXmlElement> WriteReference(CrossReference reference, RunLook look)
    {
        var bookmark = StableId.Bookmark(reference.Anchor);
        var text = Runs.Of(reference.Text, look.Properties());
        if (composition.Anchors.FieldFor(reference) is { } field) return Field.Of($" {field} ", [text]);
        return [new Hyperlink(text) { Anchor = bookmark, History = true }];
    }

    private Run WriteImage(InlineImage image)
    {
        if (composition.Images.Inline(story, image) is { } drawing) return new Run(drawing);
        return Runs.Of($"［{image.AlternativeText}］");
    }
}
