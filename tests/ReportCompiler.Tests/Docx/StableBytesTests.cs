using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ReportCompiler.Checks;
using ReportCompiler.Diagnostics;
using ReportCompiler.Docx;
using ReportCompiler.Tests.Documents.Building;

namespace ReportCompiler.Tests.Docx;

/// <summary>Unzipping the Word files of two builds shows where their sources differ, and nothing else.</summary>
public class StableBytesTests
{
    private const string Main = "word/document.xml";
    private const string Notes = "word/footnotes.xml";
    private const string Comments = "word/comments.xml";
    private const string Figures = "schools/north/indicators.csv";

    [Fact]
    public void Word_Changed_ChangesItsParagraph()
    {
        var (before, after) = Builds(report => report.With("sections/schools.md", Schools("两所学校各有特点。")));
        Assert.Equal([Main], ChangedParts(before, after));
        Assert.Equal((1, 1), ChangedBlocks(before, after));
    }

    [Fact]
    public void Figure_Changed_ChangesWhatPrintsIt()
    {
        // The school's row and the total of the one table, and the column of the one chart with its workbook.
        var (before, after) = Builds(report => report.With(Figures, "指标,2024,2025\n在校生数,300,321\n"));
        var chart = before.Keys.Single(name => name.StartsWith("word/charts/chart", StringComparison.Ordinal));
        var workbook = before.Keys.Single(name => name.StartsWith("word/embeddings/chart", StringComparison.Ordinal));
        Assert.Equal([chart, Main, workbook], ChangedParts(before, after));
        var ((rowsBefore, rowsAfter), (blocksBefore, blocksAfter)) = (ChangedRows(before, after), ChangedBlocks(before, after));
        Assert.Equal((2, 2), (rowsBefore, rowsAfter));
        Assert.Equal((1, 1), (blocksBefore - ChartBlocks, blocksAfter - ChartBlocks));
    }

    /// <summary>The paragraph of the chart: its alternative text says what it shows.</summary>
    private const int ChartBlocks = 1;

    [Fact]
    public void Row_Added_IsTheOnlyNewRow()
    {
        var (before, after) = Builds(report => report.With(
            "tables/partners.csv", Partners.Replace("数控\n", "数控\n南湖医院,护理\n", StringComparison.Ordinal)));
        Assert.Equal([Main], ChangedParts(before, after));
        Assert.Equal((0, 1), ChangedRows(before, after));
        Assert.Equal((1, 1), ChangedBlocks(before, after));
    }

    [Fact]
    public void Image_Added_LeavesTheOthersTheirNames()
    {
        var (before, after) = Builds(report => report
            .With("images/first.png", Images.Png(30, 20))
            .With("sections/preface.md", "前言。![标](images/first.png)\n"));
        var added = Assert.Single(after.Keys.Except(before.Keys));
        Assert.StartsWith("word/media/image", added, StringComparison.Ordinal);
        Assert.Equal(["word/_rels/document.xml.rels", Main], ChangedParts(before, after).Where(part => part != added));
        Assert.Equal((1, 1), ChangedBlocks(before, after));
    }

    [Fact]
    public void List_Added_LeavesTheOthersTheirIds()
    {
        // A numbered list comes before that of the section on schools.
        var (before, after) = Builds(report => report.With("sections/preface.md", "前言。\n\n1. 丙\n"));
        Assert.Equal([Main, "word/numbering.xml"], ChangedParts(before, after));
        Assert.Equal((0, 1), ChangedBlocks(before, after));
    }

    [Fact]
    public void Footnote_Added_ChangesOfTheLaterOnesTheirIdsAlone()
    {
        // A note comes before that of the section on schools, whose printed number goes from 1 to 2 as well.
        var (before, after) = Builds(report => report.With("sections/preface.md", "前言。[^n]\n\n[^n]: 自评。\n"));
        Assert.Equal([Main, Notes], ChangedParts(before, after));
        Assert.Equal(["1"], NoteIds(before));
        Assert.Equal(["1", "2"], NoteIds(after));
        Assert.Equal((2, 2), ChangedBlocks(before, after));
        StrikeNoteIds(before);
        StrikeNoteIds(after);
        Assert.Equal((1, 1), ChangedBlocks(before, after));
        Assert.Equal((0, 1), Changed(before, after, Notes, notes => notes.Root!.Elements()));
    }

    [Fact]
    public void Figure_Added_LeavesTheOtherCommentsTheirIds()
    {
        // The same figure, with the same origin, stands in the total row of a later table.
        var report = Report().With("sections/preface.md", "前言。{{ students }}人。\n");
        var (before, after) = (Unzip(Report(), ReviewCopy), Unzip(report, ReviewCopy));
        Assert.Equal([Comments, Main], ChangedParts(before, after));
        Assert.Equal((1, 1), ChangedBlocks(before, after));
        Assert.Equal((0, 1), Changed(before, after, Comments, comments => comments.Root!.Elements()));
    }

    private static readonly ReviewCopy ReviewCopy = new([], [], MessageLanguage.Chinese);

    private const string Partners = "单位,专业\n南湖机床厂,数控\n南湖旅行社,导游\n";

    private static string Schools(string text) =>
        $"{text}见@tbl-size、@fig-gate和@sec-numbers[^a]。\n\n1. 北山\n2. 南港\n\n[^a]: 以年底数为准。\n";

    private static TestReport Report() => new TestReport()
        .With(Figures, "指标,2024,2025\n在校生数,300,320\n")
        .With("schools/south/indicators.csv", "指标,2024,2025\n在校生数,200,210\n")
        .With("images/gate.png", Images.Png(40, 30))
        .With("images/hall.jpg", Images.Jpeg(40, 30))
        .With("tables/size.yaml", "caption: 规模\nrows: [{schools: all}, {total: 合计}]\ncolumns: [students]\n")
        .With("tables/partners.yaml", "caption: 合作单位\nsource: partners.csv\n")
        .With("tables/partners.csv", Partners)
        .With("charts/trend.yaml", "kind: column\ncaption: 两年规模\nunit: 人\ncategories: [{years: 2}]\nseries: [students]\n")
        .With("sections/schools.md", Schools("两所学校。"))
        .With(
            "sections/numbers.md",
            "规模。\n\n{{ table \"size\" }}\n\n{{ chart \"trend\" }}\n\n![大门](images/gate.png){#fig-gate}\n")
        .With("sections/outlook.md", "展望。\n\n{{ table \"partners\" }}\n\n1. 甲\n\n![礼堂](images/hall.jpg)\n");

    private static (Dictionary<string, byte[]> Before, Dictionary<string, byte[]> After) Builds(Func<TestReport, TestReport> change) =>
        (Unzip(Report()), Unzip(change(Report())));

    private static Dictionary<string, byte[]> Unzip(TestReport report, ReviewCopy? review = null)
    {
        var compiled = report.Compile();
        Assert.Empty(compiled.Diagnostics);
        using var archive = new ZipArchive(new MemoryStream(DocxWriter.Write(compiled.Document!, review: review)));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = new MemoryStream();
            using var source = entry.Open();
            source.CopyTo(content);
            return content.ToArray();
        });
    }

    /// <summary>The parts that are not in both, byte for byte.</summary>
    private static IReadOnlyList<string> ChangedParts(Dictionary<string, byte[]> before, Dictionary<string, byte[]> after) =>
        [.. before.Keys.Union(after.Keys)
            .Where(name => !before.TryGetValue(name, out var old) || !after.TryGetValue(name, out var now)
                || !old.AsSpan().SequenceEqual(now))
            .Order(StringComparer.Ordinal)];

    /// <summary>How many paragraphs and tables of the one are not in the other, and the other way round.</summary>
    private static (int Before, int After) ChangedBlocks(Dictionary<string, byte[]> before, Dictionary<string, byte[]> after) =>
        Changed(before, after, Main, document => document.Root!.Elements().Single().Elements());

    private static (int Before, int After) ChangedRows(Dictionary<string, byte[]> before, Dictionary<string, byte[]> after) =>
        Changed(before, after, Main, document => document.Descendants(WordFile.W + "tr"));

    private static (int Before, int After) Changed(
        Dictionary<string, byte[]> before,
        Dictionary<string, byte[]> after,
        string part,
        Func<XDocument, IEnumerable<XElement>> elements)
    {
        var (old, now) = (Texts(before), Texts(after));
        return (old.Except(now).Count(), now.Except(old).Count());

        IReadOnlyList<string> Texts(Dictionary<string, byte[]> parts) =>
            [.. elements(Read(parts, part)).Select(element => element.ToString())];
    }

    /// <summary>The ids that the marks in the text name.</summary>
    private static IReadOnlyList<string> NoteIds(Dictionary<string, byte[]> parts) =>
        [.. Read(parts, Main).Descendants(WordFile.W + "footnoteReference").Select(mark => mark.Attribute(WordFile.W + "id")!.Value)];

    private static void StrikeNoteIds(Dictionary<string, byte[]> parts)
    {
        foreach (var (part, name) in new[] { (Main, "footnoteReference"), (Notes, "footnote") })
        {
            var xml = Read(parts, part);
            foreach (var element in xml.Descendants(WordFile.W + name)) element.Attribute(WordFile.W + "id")!.Remove();
            parts[part] = Encoding.UTF8.GetBytes(xml.ToString());
        }
    }

    private static XDocument Read(Dictionary<string, byte[]> parts, string name) => XDocument.Load(new MemoryStream(parts[name]));
}
