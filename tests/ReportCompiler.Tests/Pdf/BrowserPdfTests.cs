using ReportCompiler.Documents;
using ReportCompiler.Tests.Docx.Printed;

namespace ReportCompiler.Tests.Pdf;

/// <summary>Every page of a report as the machine's browser prints it.</summary>
public abstract class BrowserPdfTests
{
    private readonly BrowserPdf _pdf;

    private protected BrowserPdfTests(BrowserPdf pdf) => _pdf = pdf;

    /// <summary>The number of the last page before the front matter: the cover's, or the overview's.</summary>
    private int OverviewEnd => _pdf.SheetOf(_pdf.Document.FrontMatter[0].Anchor).Number - 1;

    [BrowserPdfFact]
    public void File_TellsTitleIssuerDateAndThatItIsTagged()
    {
        var information = PdfTool.Information(_pdf.File);

        Assert.Matches($@"(?m)^Title: +{_pdf.Document.Properties.Title}$", information);
        Assert.Matches($@"(?m)^Author: +{_pdf.Document.Properties.Issuer}$", information);
        Assert.Matches(@"(?m)^Tagged: +yes$", information);
        Assert.Matches(@"(?m)^Page size: +59[45]\.\d+ x 84[12]\.\d+ pts \(A4\)$", information);
    }

    [BrowserPdfFact]
    public void PageNumbers_AreNoneOnTheCoverRomanInFrontAndFromOneInTheBody()
    {
        var first = _pdf.SheetOf(_pdf.Document.Chapters[0].Anchor).Number;

        Assert.Null(_pdf.Sheets[0].PageNumber);
        string[] roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
        Assert.Equal(roman.Take(first - 2), _pdf.Sheets.Take(first - 1).Skip(1).Select(sheet => sheet.PageNumber));
        Assert.Equal(
            Enumerable.Range(1, _pdf.Sheets.Count - first + 1).Select(number => $"{number}"),
            _pdf.Sheets.Skip(first - 1).Select(sheet => sheet.PageNumber));
    }

    [BrowserPdfFact]
    public void Contents_NameThePageThatIsPrintedWhereTheyLead()
    {
        var entries = _pdf.Document.Contents.SelectMany(list => list.Entries).ToList();
        var front = _pdf.Sheets.Take(_pdf.SheetOf(_pdf.Document.Chapters[0].Anchor).Number - 1).ToList();

        Assert.Empty(entries.Where(entry => !front.Any(sheet => IsListedOn(sheet, entry))).Select(entry => entry.Title));

        // A long title is several lines, and the number stands at the end of the last.
        bool IsListedOn(PrintedSheet sheet, ContentsEntry entry)
        {
            var number = _pdf.SheetOf(entry.Anchor).PageNumber;
            var title = PrintedText.Tight(entry.Label + entry.Title);
            return sheet.Lines.Where(line => line.Tight == number).Any(page => sheet.Lines.Any(line =>
                line != page && Math.Abs(line.Bottom - page.Bottom) < 3 && title.EndsWith(line.Tight, StringComparison.Ordinal)));
        }
    }

    [BrowserPdfFact]
    public void Contents_LeadToThePageOfTheHeading()
    {
        var lost = _pdf.Report.Sections.Where(section => !Begins(section)).Select(section => section.Title);
        Assert.Empty(lost);

        bool Begins(Section section)
        {
            var heading = PrintedText.Tight(section.Number + section.Title);
            return BrowserPdf.Body(_pdf.SheetOf(section.Anchor)).Any(line => heading.StartsWith(line.Tight, StringComparison.Ordinal));
        }
    }

    [BrowserPdfFact]
    public void Captions_StandOnThePageThatTheContentsName()
    {
        var lost = _pdf.Document.Contents.Where(list => list.Kind != ContentsKind.Sections).SelectMany(list => list.Entries)
            .Where(entry => !BrowserPdf.Body(_pdf.SheetOf(entry.Anchor)).Any(line =>
                line.Tight.StartsWith(PrintedText.Tight(entry.Label!), StringComparison.Ordinal)));
        Assert.Empty(lost.Select(entry => entry.Label));
    }

    [BrowserPdfFact]
    public void Outline_HoldsTheSectionsAndListsWithTheirPages()
    {
        var expected = new List<(int Depth, string Title, int Sheet)>();
        if (_pdf.Document.Overview is { } overview) expected.Add((1, overview.Title, 2));
        foreach (var section in _pdf.Document.FrontMatter) Add(section, depth: 1);
        var outline = _pdf.Outline().ToList();
        expected.AddRange(_pdf.Document.Contents.Select(list => (1, list.Title, SheetOf(list))));
        foreach (var section in _pdf.Document.Body) Add(section, depth: 1);

        Assert.Equal(expected, outline);

        int SheetOf(ContentsList list) => _pdf.Sheets.First(sheet =>
            BrowserPdf.Body(sheet).Any(line => line.Tight == PrintedText.Tight(list.Title))).Number;

        void Add(Section section, int depth)
        {
            var title = section.Number is null ? section.Title : $"{section.Number} {section.Title}";
            expected.Add((depth, title, _pdf.SheetOf(section.Anchor).Number));
            foreach (var subsection in section.Subsections) Add(subsection, depth + 1);
        }
    }

    /// <summary>The left half of an opening bracket at the beginning of a line is blank, and stands in the margin.</summary>
    [BrowserPdfFact]
    public void Text_StaysInTheTextArea() => Assert.Empty(_pdf.Sheets.Skip(OverviewEnd).SelectMany(sheet => sheet.Lines
        .Where(line => line.Left < sheet.Area.Left - (line.Tight[0] is '【' or '（' or '“' or '《' ? 9 : 1)
            || line.Right > sheet.Area.Right + 1)
        .Select(line => $"Page {sheet.Number}: {line.Tight}")));

    /// <summary>The boxes of slanted names under a chart are larger than what is printed.</summary>
    [BrowserPdfFact]
    public void Overview_StaysInTheTextArea() => Assert.Empty(_pdf.Sheets.Take(OverviewEnd).Skip(1)
        .Where(sheet => Enumerable.Range(0, sheet.Ink.Height).Any(row =>
            sheet.Ink.IsIn(row, 0, (int)sheet.Area.Left - 2) || sheet.Ink.IsIn(row, (int)sheet.Area.Right + 3, sheet.Ink.Width)))
        .Select(sheet => sheet.Number));

    /// <summary>A table too wide for its page would make the browser print everything smaller.</summary>
    [BrowserPdfFact]
    public void Text_HasItsSize()
    {
        var lines = BrowserPdf.Body(_pdf.SheetOf(_pdf.Document.Chapters[0].Anchor)).ToList();
        var distances = lines.Zip(lines.Skip(1), (above, below) => below.Top - above.Top);
        Assert.Contains(distances, distance => Math.Abs(distance - 28) < 0.3);
    }

    [BrowserPdfFact]
    public void Number_IsNeverBrokenOverLines()
    {
        var first = _pdf.SheetOf(_pdf.Document.Chapters[0].Anchor).Number;
        var sheets = _pdf.Sheets.Where(sheet =>
            sheet.Number >= first || _pdf.Document.FrontMatter.Any(section => _pdf.SheetOf(section.Anchor) == sheet));
        var printed = Count(sheets.SelectMany(BrowserPdf.Body).SelectMany(line => line.Words));
        var missing = Count(ModelText.Texts(_pdf.Report))
            .Where(number => printed.GetValueOrDefault(number.Key) < number.Value)
            .Select(number => $"{number.Key}: {number.Value} times, printed {printed.GetValueOrDefault(number.Key)} times");
        Assert.Empty(missing);

        static Dictionary<string, int> Count(IEnumerable<string> texts) =>
            texts.SelectMany(ModelText.Numbers).CountBy(number => number).ToDictionary();
    }

    [BrowserPdfFact]
    public void Heading_NeverStandsAloneAtThePagesFoot()
    {
        var headings = _pdf.Report.Sections.Select(section => PrintedText.Tight(section.Number + section.Title))
            .Concat(_pdf.Report.Blocks.OfType<CaseBlock>().Select(study => ModelText.CaptionLine(study.Caption)))
            .Concat(_pdf.Report.Blocks.OfType<CaseHeading>().Select(heading => PrintedText.Tight(heading.Title)))
            .ToHashSet(StringComparer.Ordinal);
        var alone = _pdf.Sheets.Where(sheet => BrowserPdf.Body(sheet).LastOrDefault() is { } line && headings.Contains(line.Tight)
            && !sheet.Ink.IsIn(sheet.Area.Left + 20, line.Bottom + 30, sheet.Area.Right - 20, sheet.Area.Bottom - 12));
        Assert.Empty(alone.Select(sheet => $"Page {sheet.Number}: {BrowserPdf.Body(sheet).Last().Tight}"));
    }

    [BrowserPdfFact]
    public void Screen_LeavesNothingOnPaper()
    {
        string[] controls = ["跳到正文", "复制", "筛选", "全部学校", "搜索", "↩", "以表格显示"];
        Assert.Empty(_pdf.Sheets.SelectMany(sheet => sheet.Lines)
            .Where(line => controls.Contains(line.Tight, StringComparer.Ordinal)).Select(line => line.Tight));
    }
}

public sealed class JiulongpoBrowserPdfTests() : BrowserPdfTests(BrowserPdf.Jiulongpo)
{
    [BrowserPdfFact]
    public void File_PrintedAgain_HasTheSameBytes() =>
        Assert.Equal(BrowserPdf.Jiulongpo.File, BrowserPdf.Print(BrowserPdf.Jiulongpo.Document));
}

public sealed class NanhuBrowserPdfTests() : BrowserPdfTests(BrowserPdf.Nanhu);

public sealed class TortureBrowserPdfTests() : BrowserPdfTests(BrowserPdf.Torture)
{
    [BrowserPdfFact]
    public void WidestTables_StandOnTurnedPages() => Assert.All(
        BrowserPdf.Torture.Report.Blocks.OfType<TableBlock>()
            .Where(table => table.Caption is not null && table.Grids.Any(grid => grid.Columns.Count >= 12)),
        table => Assert.True(BrowserPdf.Torture.SheetOf(table.Anchor).Ink.Width > BrowserPdf.Torture.SheetOf(table.Anchor).Ink.Height));
}
