using ReportCompiler.Diffing;

namespace ReportCompiler.Tests.Diffing;

/// <summary>Where a text differs from another: grouped so that a reader sees words and numbers, and not single characters.</summary>
public class TextComparerTests
{
    private static TextComparison Compare(string old, string @new)
    {
        var comparison = Comparing.Compare(
            TestReport.OfSchool().With("sections/numbers.md", old), TestReport.OfSchool().With("sections/numbers.md", @new));
        return comparison.Sections.SelectMany(section => section.Blocks).OfType<ParagraphComparison>()
            .Single(paragraph => !paragraph.IsSame).Text;
    }

    [Theory]
    [InlineData("全校开设专业十个。", "全校共开设专业十个。", "全校{+共+}开设专业十个。")]
    [InlineData("现有在校生1286人，教师96人。", "现有在校生1320人，教师96人。", "现有在校生[-1286人-]{+1320人+}，教师96人。")]
    [InlineData("全校就业率为98.36%。", "全校就业率为98.63%。", "全校就业率为[-98.36%-]{+98.63%+}。")]
    [InlineData("学校投入12.5万元改造机房。", "学校投入12.8万元改造机房。", "学校投入[-12.5万元-]{+12.8万元+}改造机房。")]
    [InlineData("学校引进CNC机床三台。", "学校引进CAD机床三台。", "学校引进[-CNC-]{+CAD+}机床三台。")]
    // 与 is the same by chance.
    [InlineData("加强产业与教育的联系，服务地方。", "加强企业与学校的联系，服务地方。", "加强[-产业与教育-]{+企业与学校+}的联系，服务地方。")]
    // Of the two ways to read it, the one that ends where the clause does.
    [InlineData("学校服务地方，服务学生。", "学校服务地方，服务企业，服务学生。", "学校服务地方，{+服务企业，+}服务学生。")]
    public void Compare_Text_GroupsAsReadersDo(string old, string @new, string expected) =>
        Assert.Equal(expected, Comparing.Text(Compare(old, @new)));

    [Fact]
    public void Pieces_Together_AreBothTexts()
    {
        const string Old = "学校与当地12家企业共建实训基地，学生在真实岗位上完成训练，毕业后多数留在本地。";
        const string New = "本年，学校与15家企业共建了实训基地；学生在岗位上完成训练，毕业后大多留在本地就业。";

        var comparison = Compare(Old, New);

        Assert.Equal((Old, New), (comparison.Old, comparison.New));
    }

    [Fact]
    public void Compare_VeryLongTexts_StillFindsTheSentenceThatStayed()
    {
        const string Stayed = "学校在这一年里完成了全部既定任务。";
        // Beyond the edits that are counted one by one, every character differs.
        var old = string.Concat(Enumerable.Range(0, 600).Select(i => (char)('一' + i))) + "。" + Stayed;
        var @new = string.Concat(Enumerable.Range(700, 600).Select(i => (char)('一' + i))) + "。" + Stayed + Stayed;

        var pieces = Compare(old + Stayed + Stayed + Stayed + string.Concat(Enumerable.Repeat(Stayed, 60)),
            @new + Stayed + string.Concat(Enumerable.Repeat(Stayed, 60))).Pieces;

        Assert.Contains(pieces, piece => piece.Kind == TextPieceKind.Same && piece.New.Contains(Stayed, StringComparison.Ordinal));
    }
}
