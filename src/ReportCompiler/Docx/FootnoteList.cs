using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Docx.Blocks;
using ReportCompiler.Docx.Styles;

namespace ReportCompiler.Docx;

/// <summary>Word's native footnotes. Their ids count from 1 in the order of the text, as their printed numbers do: LibreOffice
/// takes the notes in the order of their ids, whatever the marks in the text say.</summary>
internal sealed class FootnoteList
{
    private const int SeparatorId = -1;
    private const int ContinuationId = 0;

    private readonly List<(int Number, IReadOnlyList<Documents.Block> Blocks)> _notes = [];

    /// <summary>The mark in the text, which Word numbers; the note is kept for <see cref="Build"/>.</summary>
    public Run Refer(Documents.Footnote note)
    {
        _notes.Add((note.Number, note.Blocks));
        return new Run(
            new RunProperties { RunStyle = new RunStyle { Val = StyleIds.FootnoteReference } },
            new FootnoteReference { Id = _notes.Count });
    }

    /// <summary>The footnotes part, once the text is written.</summary>
    public Footnotes Build(Composition composition, Story story)
    {
        var writer = new BlockWriter(composition, story, BlockSetting.Footnote(composition));
        var footnotes = new Footnotes(
            Rule(SeparatorId, FootnoteEndnoteValues.Separator, new SeparatorMark()),
            Rule(ContinuationId, FootnoteEndnoteValues.ContinuationSeparator, new ContinuationSeparatorMark()));

        // A note may call another, which joins the end of the list meanwhile.
        for (var index = 0; index < _notes.Count; index++)
        {
            var content = writer.Write(_notes[index].Blocks).ToList();
            Mark(content);
            footnotes.Append(new Footnote(content) { Id = index + 1 });
        }

        return footnotes;
    }

    /// <summary>Puts the note's number before its text.</summary>
    private static void Mark(List<OpenXmlElement> content)
    {
        if (content.FirstOrDefault() is not Paragraph first)
        {
            first = new Paragraph(new ParagraphProperties
            {
                ParagraphStyleId = new ParagraphStyleId { Val = StyleIds.Footnote },
            });
            content.Insert(0, first);
        }

        var mark = new Run(
            new RunProperties { RunStyle = new RunStyle { Val = StyleIds.FootnoteReference } },
            new FootnoteReferenceMark());
        var space = Text.Runs.Of(" ");
        first.InsertAfter(mark, first.ParagraphProperties);
        first.InsertAfter(space, mark);
    }

    private static Footnote Rule(int id, FootnoteEndnoteValues type, OpenXmlElement mark) =>
        new(new Paragraph(
            new ParagraphProperties
            {
                SpacingBetweenLines = new SpacingBetweenLines
                {
                    Before = "0",
                    After = "0",
                    Line = 240.ToString(CultureInfo.InvariantCulture),
                    LineRule = LineSpacingRuleValues.Auto,
                },
            },
            new Run(mark)))
        {
            Id = id,
            Type = type,
        };
}
