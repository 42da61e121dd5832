using DocumentFormat.OpenXml;
using ReportCompiler.Documents;
using ReportCompiler.Docx.Pages;
using ReportCompiler.Docx.Styles;
using ReportCompiler.Docx.Text;
using Captions = ReportCompiler.Docx.Blocks.Captions;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace ReportCompiler.Docx.Tables;

/// <summary>Writes a table: its caption, its grids one under the other, its note.</summary>
/// <param name="composition">The document being written.</param>
/// <param name="inlines">Writes the text of cells.</param>
internal sealed class TableWriter(Composition composition, InlineWriter inlines)
{
    public IEnumerable<OpenXmlElement> Write(TableBlock table)
    {
        var plan = TablePlan.Of(table, composition.Document.Style);
        var pageHeight = plan.IsLandscape ? composition.TextWidth : composition.TextHeight;
        if (plan.IsLandscape) yield return PageTurn.Landscape();
        if (table.Caption is not null) yield return Caption(table);
        for (var index = 0; index < table.Grids.Count; index++)
        {
            if (index > 0) yield return Paragraphs.Of(StyleIds.Separator, []);
            var heights = plan.Rows(table, index).ToList();
            var writer = new GridWriter(inlines, plan, table.Grids[index], plan.Columns[index]);
            yield return writer.Write(RowBreaks.Of(table.Grids[index], heights, pageHeight));
        }

        // Word joins a table to one that follows at once, and gives it no space beneath.
        yield return table.Note is null
            ? Paragraphs.Of(StyleIds.Separator, [])
            : Paragraphs.Of(StyleIds.TableNote, [Runs.Of(table.Note)]);
        if (plan.IsLandscape) yield return PageTurn.Portrait();
    }

    private Paragraph Caption(TableBlock table) => Captions.Write(
        composition, StyleIds.Caption, table.Anchor, table.Caption!, "表", Captions.Unit(table.Unit));
}
