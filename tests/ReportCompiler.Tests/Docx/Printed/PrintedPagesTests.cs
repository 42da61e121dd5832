using ReportCompiler.Documents;
using static ReportCompiler.Tests.Docx.WordFile;

namespace ReportCompiler.Tests.Docx.Printed;

/// <summary>Every page of a report as LibreOffice prints it.</summary>
public abstract class PrintedPagesTests
{
    private readonly PrintedReport _report;

    private protected PrintedPagesTests(PrintedReport report) => _report = report;

    [PdfToolsFact]
    public void Heading_NeverStandsAloneAtThePagesFoot()
    {
        var headings = ModelText.Headings(_report).ToList();
        var footnotes = ModelText.Footnotes(_report).ToList();
        Assert.Empty(_report.Sheets.SelectMany(sheet => Last(sheet).Where(line => IsHeading(line) && IsLast(sheet, line))
            .Select(line => $"Page {sheet.Number}: {line.Tight}")));

        IEnumerable<PrintedLine> Last(PrintedSheet sheet) => sheet.Body
            .Where(line => !footnotes.Any(note => line.Tight.Contains(note, StringComparison.Ordinal)))
            .OrderBy(line => line.Bottom).TakeLast(1);

        // A long heading may be several lines.
        bool IsHeading(PrintedLine line) => headings.Any(heading =>
            heading == line.Tight || (line.Tight.Length >= 4 && heading.EndsWith(line.Tight, StringComparison.Ordinal)));

        // A picture may follow.
        static bool IsLast(PrintedSheet sheet, PrintedLine line) =>
            !sheet.Ink.IsIn(sheet.Area.Left, line.Bottom + 30, sheet.Area.Right, sheet.Area.Bottom);
    }

    [PdfToolsFact]
    public void CaptionOfATable_StandsAboveItsHeadAndFirstRow() => Assert.Empty(_report.Blocks.OfType<TableBlock>()
        .Where(table => table.Caption is not null && !IsCaptionAbove(table)).Select(table => table.Caption!.Label));

    [PdfToolsFact]
    public void CaptionOfAFigure_StandsUnderIt()
    {
        var captions = _report.Blocks.SelectMany<Block, (string Anchor, Caption Caption)>(block => block switch
        {
            FigureBlock figure => [(figure.Anchor, figure.Caption)],
            ChartBlock chart => [(chart.Anchor, chart.Caption)],
            _ => [],
        });
        Assert.Empty(captions.Where(figure => !IsUnderAPicture(figure.Anchor, figure.Caption))
            .Select(figure => figure.Caption.Label));

        bool IsUnderAPicture(string anchor, Caption caption)
        {
            var sheet = _report.SheetOf(anchor);
            var (line, _) = Find(sheet, ModelText.CaptionLine(caption));
            return line.Top - sheet.Area.Top > 40
                && sheet.Ink.IsIn(sheet.Area.Left + 12, line.Top - 60, sheet.Area.Right - 12, line.Top - 2);
        }
    }

    /// <summary>Each number of the document is found whole as often as the document holds it; heads of tables that are
    /// repeated, headers and page numbers only add to that, and the contents are left out.</summary>
    [PdfToolsFact]
    public void Number_IsNeverBrokenOverLines()
    {
        var printed = Count(BodySheets().SelectMany(sheet => sheet.Body).SelectMany(line => line.Words));
        var missing = Count(ModelText.Texts(_report))
            .Where(number => printed.GetValueOrDefault(number.Key) < number.Value)
            .Select(number => $"{number.Key}: {number.Value} times, printed {printed.GetValueOrDefault(number.Key)} times");
        Assert.Empty(missing);

        static Dictionary<string, int> Count(IEnumerable<string> texts) =>
            texts.SelectMany(ModelText.Numbers).CountBy(number => number).ToDictionary();
    }

    [PdfToolsFact]
    public void Text_StaysInTheTextArea() => Assert.Empty(_report.Sheets.Skip(1).SelectMany(sheet => sheet.Lines
        .Where(line => line.Left < sheet.Area.Left - 1 || (line.Right > sheet.Area.Right + 1 && !Hangs(line)))
        .Select(line => $"Page {sheet.Number}: {line.Tight}")));

    /// <summary>Rules, shades and pictures as well: whatever blackens the paper.</summary>
    [PdfToolsFact]
    public void Ink_StaysInTheTextArea() => Assert.Empty(_report.Sheets.Skip(1).SelectMany(sheet =>
        Enumerable.Range(0, sheet.Ink.Height).Where(row => IsInMargin(sheet, row)).Take(1)
            .Select(row => $"Page {sheet.Number}, {row} points from its head")));

    [PdfToolsFact]
    public void Contents_NameThePageThatIsPrintedThere()
    {
        var frontMatter = _report.Document.FrontMatter.Select(section => section.Anchor).ToHashSet(StringComparer.Ordinal);
        var entries = _report.Document.Contents.SelectMany(list => list.Entries).ToList();
        using var word = WordFile.Of(_report.Docx);
        var contents = word.Body.Descendants(W + "p")
            .Where(paragraph => StyleOf(paragraph) is "TOC1" or "TOC2" or "TOC3" or "TableofFigures")
            .Select(entry => TextOf(entry).Split('\t')[^1]).ToList();
        Assert.Equal(entries.Select(entry => $"{entry.Anchor} {_report.SheetOf(entry.Anchor).PageNumber}"),
            entries.Zip(contents, (entry, page) => $"{entry.Anchor} {page}"));
        Assert.All(entries, entry => Assert.Equal(
            frontMatter.Contains(entry.Anchor),
            !char.IsAsciiDigit(_report.SheetOf(entry.Anchor).PageNumber![0])));
    }

    /// <summary>Whether the table's first rows stand on the page of its caption, and its head right under it.</summary>
    private bool IsCaptionAbove(TableBlock table)
    {
        var sheet = _report.SheetOf(table.Anchor);
        var (_, last) = Find(sheet, ModelText.CaptionLine(table.Caption!));
        var below = sheet.Body.Where(line => line.Top > last.Top + 2).ToList();
        var rows = table.Grids[0].HeaderRows.Take(1).Concat(table.Grids[0].BodyRows.Take(1)).ToList();
        return below.Count > 0 && below[0].Top - last.Bottom < 40 && rows.TrueForAll(row => IsAmong(below, row));
    }

    /// <summary>Whether a line begins as one of the row's cells that are one row high.</summary>
    private static bool IsAmong(IReadOnlyList<PrintedLine> lines, TableRow row) => row.Cells
        .Where(cell => cell.RowSpan == 1)
        .Select(cell => PrintedText.Tight(InlineText.Plain(cell.Content)))
        .Where(text => text.Length > 0)
        .Any(text => lines.Any(line => line.Words.Any(word => text.StartsWith(word, StringComparison.Ordinal))));

    /// <summary>The first and the last line of a caption.</summary>
    private static (PrintedLine First, PrintedLine Last) Find(PrintedSheet sheet, string caption)
    {
        var lines = sheet.Body.ToList();
        var first = lines.FindIndex(line => line.Tight.Length >= 2 && caption.StartsWith(line.Tight, StringComparison.Ordinal));
        if (first < 0)
        {
            first = lines.FindIndex(line => line.Tight.StartsWith(caption, StringComparison.Ordinal));
        }

        Assert.True(first >= 0, $"Page {sheet.Number} lacks the caption {caption}.");
        var last = first;
        for (var length = lines[first].Tight.Length; length < caption.Length; length += lines[last].Tight.Length) last++;
        return (lines[first], lines[last]);
    }

    /// <summary>Whether anything is printed beside or under the text area; the header and the page number stand where they
    /// should, and punctuation may hang out of the line on its right.</summary>
    private static bool IsInMargin(PrintedSheet sheet, int row)
    {
        var (ink, area) = (sheet.Ink, sheet.Area);
        if (ink.IsIn(row, 0, (int)area.Left - 1)) return true;
        if (ink.IsIn(row, (int)area.Right + 3, ink.Width) && !sheet.Lines.Any(line => Hangs(line) && row >= line.Top - 2 && row <= line.Bottom + 2))
            return true;
        return row > area.Bottom + 3 && row < sheet.Lines[^1].Top && ink.IsIn(row, 0, ink.Width);
    }

    /// <summary>Whether a line ends in punctuation, which may hang by one character.</summary>
    private static bool Hangs(PrintedLine line) => "，。、；：！？”’）》】".Contains(line.Tight[^1], StringComparison.Ordinal);

    /// <summary>The pages after the contents, and those before.</summary>
    private IEnumerable<PrintedSheet> BodySheets()
    {
        var first = _report.SheetOf(_report.Document.Chapters[0].Anchor).Number;
        var front = _report.Document.FrontMatter.Count;
        return _report.Sheets.Where(sheet => sheet.Number >= first || (sheet.Number > 1 && sheet.Number <= 1 + front));
    }
}

public sealed class JiulongpoPrintedPagesTests() : PrintedPagesTests(PrintedReport.Jiulongpo);

public sealed class NanhuPrintedPagesTests() : PrintedPagesTests(PrintedReport.Nanhu);

public sealed class TorturePrintedPagesTests() : PrintedPagesTests(PrintedReport.Torture);
