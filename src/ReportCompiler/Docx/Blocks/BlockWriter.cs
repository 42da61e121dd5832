using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Documents;
using ReportCompiler.Docx.Charts;
using ReportCompiler.Docx.Numbering;
using ReportCompiler.Docx.Styles;
using ReportCompiler.Docx.Tables;
using ReportCompiler.Docx.Text;
using Block = ReportCompiler.Documents.Block;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Quote = ReportCompiler.Documents.Quote;

namespace ReportCompiler.Docx.Blocks;

/// <summary>Writes blocks: a method or a class for each kind.</summary>
/// <param name="composition">The document being written.</param>
/// <param name="story">The story that the blocks stand in.</param>
/// <param name="setting">Where they stand.</param>
internal sealed class BlockWriter(Composition composition, Story story, BlockSetting setting)
{
    private readonly InlineWriter _inlines = new(composition, story);

    public IEnumerable<OpenXmlElement> Write(IEnumerable<Block> blocks) => blocks.SelectMany(Write);

    private IEnumerable<OpenXmlElement> Write(Block block) => block switch
    {
        Documents.Paragraph paragraph => [Text(paragraph.Content)],
        ListBlock list => WriteList(list, 0),
        Quote quote => With(setting with { Text = setting.Quote }).Write(quote.Blocks),
        CodeBlock code => [WriteCode(code)],
        ThematicBreak => [WriteRule()],
        FigureBlock figure => WriteFigure(figure),
        ChartBlock chart => WriteChart(chart),
        CaseBlock study => WriteCase(study),
        CaseHeading heading => [Paragraphs.Of(StyleIds.CaseHeading, [Runs.Of(heading.Title)])],
        TableBlock table => new TableWriter(composition, _inlines).Write(table),
        _ => throw new NotSupportedException($"No writer for {block.GetType().Name}."),
    };

    /// <summary>A paragraph; an image that stands alone in it is set like a figure, since lines of an exact height
    /// would cut it.</summary>
    private Paragraph Text(IReadOnlyList<Documents.Inline> content)
    {
        if (content is [InlineImage image] && composition.Images.Alone(story, image, setting.Width) is { } drawing)
        {
            return Paragraphs.Of(setting.Figure, [new Run(drawing)]);
        }

        return Paragraphs.Of(setting.Text, _inlines.Write(content));
    }

    private BlockWriter With(BlockSetting other) => new(composition, story, other);

    private IEnumerable<OpenXmlElement> WriteList(ListBlock list, int level)
    {
        var style = list.IsOrdered ? setting.NumberedList : setting.BulletedList;
        var instance = composition.Numbering.Instance(
            list.IsOrdered, list.Start, level, setting.IsFramed, list.IsOrdered ? Documents.BlockText.Plain(list.Items[0]) : "");
        foreach (var item in list.Items)
        {
            var isFirst = true;
            foreach (var block in item)
            {
                var numbered = isFirst && block is Documents.Paragraph;
                if (isFirst && !numbered) yield return Item(style, instance, level, []);
                isFirst = false;
                if (numbered)
                {
                    yield return Item(style, instance, level, ((Documents.Paragraph)block).Content);
                    continue;
                }

                var content = block switch
                {
                    ListBlock inner => WriteList(inner, level + 1),
                    Documents.Paragraph more => [Continued(style, level, more.Content)],
                    _ => Write(block),
                };
                foreach (var element in content) yield return element;
            }
        }
    }

    private Paragraph Item(string style, int instance, int level, IReadOnlyList<Documents.Inline> content)
    {
        var paragraph = Paragraphs.Of(style, _inlines.Write(content));
        paragraph.ParagraphProperties!.NumberingProperties = new NumberingProperties
        {
            NumberingLevelReference = new NumberingLevelReference { Val = NumberingDefinitions.Depth(level) },
            NumberingId = new NumberingId { Val = instance },
        };
        return paragraph;
    }

    /// <summary>A further paragraph of an item, under its text. In a frame it is an ordinary paragraph.</summary>
    private Paragraph Continued(string style, int level, IReadOnlyList<Documents.Inline> content)
    {
        var paragraph = Paragraphs.Of(style, _inlines.Write(content));
        if (setting.IsFramed) return paragraph;
        paragraph.ParagraphProperties!.Indentation = new Indentation
        {
            Left = TextProperties.Twips(NumberingDefinitions.ItemIndent(level, setting.ItemSize)),
            FirstLineChars = 0,
            FirstLine = "0",
        };
        return paragraph;
    }

    private Paragraph WriteCode(CodeBlock code)
    {
        var look = setting.Code == StyleIds.Code ? default : new RunLook { IsCode = true };
        var runs = new List<OpenXmlElement>();
        foreach (var line in code.Text.Split('\n'))
        {
            if (runs.Count > 0) runs.Add(new Run(new Break()));
            if (line.Length > 0) runs.Add(Runs.Of(line, look.Properties()));
        }

        return Paragraphs.Of(setting.Code, runs);
    }

    private Paragraph WriteRule() => setting.IsFramed
        ? Paragraphs.Of(setting.Figure, [Runs.Of("＊　＊　＊")])
        : Paragraphs.Of(StyleIds.Rule, []);

    private IEnumerable<OpenXmlElement> WriteFigure(FigureBlock figure)
    {
        if (composition.Images.Figure(story, figure, setting.Width) is { } drawing)
        {
            yield return Paragraphs.Of(setting.Figure, [new Run(drawing)]);
        }
        else
        {
            var style = setting.IsFramed ? setting.Figure : StyleIds.Placeholder;
            yield return Paragraphs.Of(style, [Runs.Of($"［{figure.AlternativeText}］")]);
        }

        yield return Captions.Write(composition, setting.FigureCaption, figure.Anchor, figure.Caption, "图");
    }

    private IEnumerable<OpenXmlElement> WriteChart(ChartBlock chart)
    {
        var drawing = ChartWriter.Write(composition, story, chart, setting.Width);
        yield return Paragraphs.Of(setting.Figure, [new Run(drawing)]);
        yield return Captions.Write(composition, setting.FigureCaption, chart.Anchor, chart.Caption, "图");
    }

    private IEnumerable<OpenXmlElement> WriteCase(CaseBlock study)
    {
        yield return Captions.Write(composition, StyleIds.CaseTitle, study.Anchor, study.Caption, "案例");
        foreach (var element in With(BlockSetting.Case(composition)).Write(study.Blocks)) yield return element;

        // Without a paragraph between them the frames of two cases would be one.
        yield return Paragraphs.Of(StyleIds.Separator, []);
    }
}
