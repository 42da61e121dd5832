using ReportCompiler.Documents;
using static ReportCompiler.Tests.Docx.WordFile;

namespace ReportCompiler.Tests.Docx;

public class CaptionTests
{
    private static readonly TableGrid Grid = new(
        [ColumnKind.Label], [SampleDocuments.Row(RowKind.Header, "学校")], [SampleDocuments.Row(RowKind.Body, "甲校")]);

    [Fact]
    public void TableCaption_CountsWithAFieldAndEndsWithTheUnit()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        var caption = word.Paragraphs("Caption").Single();
        Assert.Equal("表1　学校占地面积一览表（单位：m²）", TextOf(caption));
        Assert.Equal(["SEQ 表 \\* ARABIC"], FieldsOf(caption));
    }

    [Fact]
    public void CaseTitle_HasItsBracketsOutsideTheBookmark()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        var title = word.Paragraphs("CaseTitle").Single();
        Assert.Equal("【案例1】示范学校：校企共建实训基地", TextOf(title));
        var inside = title.Elements().SkipWhile(element => element.Name != W + "bookmarkStart")
            .TakeWhile(element => element.Name != W + "bookmarkEnd");
        Assert.Equal("案例1", string.Concat(inside.Select(TextOf)));
    }

    [Fact]
    public void NumberThatDoesNotFollow_IsSetByTheField()
    {
        using var word = WordFile.Of(SampleDocuments.Table(Grid, new Caption("表", 7, string.Empty, "学校")));
        Assert.Equal(["SEQ 表 \\* ARABIC \\r 7"], FieldsOf(word.Paragraphs("Caption").Single()));
    }

    [Fact]
    public void TableCaption_StaysWithItsTable()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        Assert.NotNull(word.Style("Caption").Element(W + "pPr")!.Element(W + "keepNext"));
        Assert.Equal(W + "tbl", word.Paragraphs("Caption").Single().ElementsAfterSelf().First().Name);
    }

    [Fact]
    public void FigureCaption_LetsThePageEndAfterIt()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        Assert.Equal("false", Val(word.Style("FigureCaption").Element(W + "pPr")!.Element(W + "keepNext")));
    }
}
