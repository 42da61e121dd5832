using System.Xml.Linq;
using ReportCompiler.Documents;
using static ReportCompiler.Tests.Docx.WordFile;

namespace ReportCompiler.Tests.Docx;

public class ContentsTests
{
    private static readonly Dictionary<string, int> Pages = new()
    {
        ["preface"] = 2,
        ["sec-schools"] = 1,
        ["sec-land"] = 3,
        ["tbl-land"] = 4,
        ["fig-campus"] = 5,
        ["fig-map"] = 6,
        ["case-workshop"] = 7,
    };

    [Fact]
    public void Entries_ShowNumberTitleAndPage()
    {
        using var word = WordFile.Of(SampleDocuments.Everything, Pages);
        Assert.Equal(["前言\tii", "1\t学校概况\t1"], word.Paragraphs("TOC1").Select(TextOf));
        Assert.Equal(["1.1\t办学条件\t3"], word.Paragraphs("TOC2").Select(TextOf));
    }

    [Fact]
    public void Lists_ShowLabelCaptionAndPage()
    {
        using var word = WordFile.Of(SampleDocuments.Everything, Pages);
        Assert.Equal(
            ["表1　学校占地面积一览表\t4", "图1　校园\t5", "图2　布局\t6", "【案例1】示范学校：校企共建实训基地\t7"],
            word.Paragraphs("TableofFigures").Select(TextOf));
    }

    [Fact]
    public void Table_InFrontMatter_HasARomanPage()
    {
        var table = new TableBlock("tbl-land", new Caption("表", 1, "", "占地"), null, [], null);
        using var word = WordFile.Of(
            SampleDocuments.With() with
            {
                FrontMatter = [new Section("sec-preface", 1, null, "前言", [table], [])],
                Contents = [new(ContentsKind.Tables, "表目录", [new("tbl-land", 1, "表1", "占地")])],
            },
            new Dictionary<string, int> { ["sec-preface"] = 2, ["tbl-land"] = 3 });
        Assert.Equal(["表1　占地\tiii"], word.Paragraphs("TableofFigures").Select(TextOf));
    }

    [Fact]
    public void Lists_AreFieldsThatWordCanMakeAnew()
    {
        using var word = WordFile.Of(SampleDocuments.Everything, Pages);
        Assert.Equal(
            [
                "TOC \\o \"1-2\" \\h \\z \\t \"Front Matter Heading,1\"",
                "TOC \\h \\z \\c \"表\"",
                "TOC \\h \\z \\c \"图\"",
                "TOC \\h \\z \\c \"案例\"",
            ],
            FieldsOf(word.Body).Where(field => field.StartsWith("TOC", StringComparison.Ordinal)));
    }

    [Fact]
    public void AnnexTables_CountApart_HaveAFieldOfTheirOwn()
    {
        using var word = WordFile.Of(SampleDocuments.With() with
        {
            Contents =
            [
                new(ContentsKind.Tables, "表目录",
                    [new("tbl-land", 1, "表1", "占地"), new("tbl-annex-1", 1, "附表1", "计分卡"), new("tbl-staff", 1, "表2", "师资")]),
            ],
        });
        Assert.Equal(["表1　占地\t1", "表2　师资\t1", "附表1　计分卡\t1"], word.Paragraphs("TableofFigures").Select(TextOf));
        Assert.Equal(
            ["TOC \\h \\z \\c \"表\"", "TOC \\h \\z \\c \"附表\""],
            FieldsOf(word.Body).Where(field => field.StartsWith("TOC", StringComparison.Ordinal)));
    }

    [Fact]
    public void GivenPages_NeedNoRefreshing()
    {
        using var word = WordFile.Of(SampleDocuments.Everything, Pages);
        Assert.Empty(Dirty(word));
    }

    [Fact]
    public void EstimatedPages_AreRefreshedByWord()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        Assert.Equal(4, Dirty(word).Count());
    }

    [Fact]
    public void Fields_BeginAndEndInPairs()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        var kinds = word.Body.Descendants(W + "fldChar").Select(mark => (string?)mark.Attribute(W + "fldCharType")).ToList();
        Assert.Equal(kinds.Count(kind => kind == "begin"), kinds.Count(kind => kind == "end"));
        Assert.Equal(kinds.Count(kind => kind == "begin"), kinds.Count(kind => kind == "separate"));
    }

    private static IEnumerable<XElement> Dirty(WordFile word) =>
        word.Body.Descendants(W + "fldChar").Where(mark => mark.Attribute(W + "dirty") is not null);
}
