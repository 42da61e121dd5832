using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;

namespace ReportCompiler.Tests.Sources;

public class YamlFieldsTests
{
    private readonly Reading _reading = new();

    [Fact]
    public void End_KeyWithASlip_NamesTheNearestKeyAskedFor()
    {
        var fields = _reading.Fields("name: 九职中\ntilte: x\n");
        fields.Text("name");
        fields.Text("title");
        fields.End();

        Assert.Equal("a.yaml:2:1 RC1110 学校里没有“tilte”这一项；您要写的是不是“title”？", _reading.Chinese);
        Assert.Equal("a.yaml:2:1 RC1110 The school has no entry “tilte”; did you mean “title”?",
            _reading.English);
    }

    [Fact]
    public void End_KeyLikeNoOther_ListsWhatThereIs()
    {
        var fields = _reading.Fields("colour: red\n");
        fields.Text("title");
        fields.Text("name");
        fields.End();

        Assert.Equal("a.yaml:1:1 RC1110 学校里没有“colour”这一项。", _reading.Chinese);
        Assert.Equal("可以用的有：name、title。", _reading.Hints);
    }

    [Fact]
    public void RequiredScalar_Absent_IsReportedAtTheMap()
    {
        var fields = _reading.Fields("name: x\n");
        fields.Text("name");
        Assert.Null(fields.RequiredScalar("title"));
        fields.End();
        Assert.Equal("a.yaml:1:1 RC1111 学校缺少“title”。", _reading.Chinese);
    }

    [Fact]
    public void RequiredScalar_Empty_IsReportedAtTheKey()
    {
        var fields = _reading.Fields("name: x\ntitle:\n");
        fields.Text("name");
        Assert.Null(fields.RequiredScalar("title"));
        fields.End();
        Assert.Equal("a.yaml:2:1 RC1111 学校的“title”是空的。", _reading.Chinese);
    }

    [Fact]
    public void RequiredScalar_Misspelt_IsReportedOnce()
    {
        var fields = _reading.Fields("tilte: x\n");
        Assert.Null(fields.RequiredScalar("title"));
        fields.End();
        Assert.Equal("a.yaml:1:1 RC1110 学校里没有“tilte”这一项；您要写的是不是“title”？", _reading.Chinese);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("yes", true)]
    [InlineData("是", true)]
    [InlineData("False", false)]
    [InlineData("no", false)]
    [InlineData("否", false)]
    public void Boolean_KnownWord_IsRead(string text, bool expected) =>
        Assert.Equal(expected, _reading.Fields($"a: {text}\n").Boolean("a"));

    [Fact]
    public void Boolean_OtherWord_IsReported()
    {
        Assert.Null(_reading.Fields("a: 对\n").Boolean("a"));
        Assert.Equal("a.yaml:1:4 RC1112 “a”应当是“是”或“否”，这里写的是“对”。", _reading.Chinese);
    }

    [Fact]
    public void Integer_OutOfBounds_IsReported()
    {
        Assert.Null(_reading.Fields("year: 20255\n").Integer("year", 1990, 2100));
        Assert.Equal("a.yaml:1:7 RC1112 “year”应当是 1990 到 2100 之间的整数，这里写的是“20255”。", _reading.Chinese);
    }

    [Fact]
    public void Number_WithDecimals_IsExact() =>
        Assert.Equal(0.1m, _reading.Fields("a: 0.1\n").Number("a"));

    [Fact]
    public void Number_Words_IsReported()
    {
        Assert.Null(_reading.Fields("a: 三成\n").Number("a"));
        Assert.Equal("a.yaml:1:4 RC1112 “a”应当是一个数，这里写的是“三成”。", _reading.Chinese);
    }

    [Fact]
    public void Scalars_OneValue_CountsAsAListOfOne() =>
        Assert.Equal("x", Assert.Single(_reading.Fields("a: x\n").Scalars("a")).Text);

    [Fact]
    public void Scalars_ListWithAMap_ReportsTheMap()
    {
        Assert.Single(_reading.Fields("a: [x, {y: 1}]\n").Scalars("a"));
        Assert.Equal("a.yaml:1:8 RC1109 “a”应当是一个值，这里却是若干“名称: 内容”。", _reading.Chinese);
    }

    [Fact]
    public void Map_TextWithFullWidthColon_NamesTheCause()
    {
        Assert.Null(_reading.Fields("page:\n  margin：37\n").Map("page", new("页面", "page")));
        Assert.Equal("a.yaml:2:3 RC1109 页面应当是若干“名称: 内容”，这里却是“margin：37”。", _reading.Chinese);
        Assert.Equal("请换成半角冒号，后面留一个空格。", _reading.Hints);
    }

    [Fact]
    public void Maps_OneMap_CountsAsAListOfOne() =>
        Assert.Equal("1", Assert.Single(_reading.Fields("a:\n  b: 1\n").Maps("a", default)).Text("b"));

    [Fact]
    public void Choice_NearMiss_NamesTheNearestAndAll()
    {
        Assert.Null(_reading.Fields("kind: regoin\n").Choice("kind", [("region", 1), ("school", 2)]));
        Assert.Equal("a.yaml:1:7 RC1113 “kind”不能是“regoin”；您要写的是不是“region”？", _reading.Chinese);
        Assert.Equal("可以写：region、school。", _reading.Hints);
    }

    [Fact]
    public void Has_NullValue_IsFalse()
    {
        var fields = _reading.Fields("a: ~\nb: ''\n");

        Assert.False(fields.Has("a"));
        Assert.True(fields.Has("b"));
        Assert.False(fields.Has("c"));
    }

    [Fact]
    public void ReadMap_ListAtTheRoot_IsReported()
    {
        var diagnostics = new DiagnosticBag();
        var world = new MemoryWorld { { "report.yaml", "- a\n" } };

        Assert.Null(YamlFile.ReadMap(world, "report.yaml", new("报告", "report"), diagnostics));
        Assert.Equal("报告应当是若干“名称: 内容”，这里却是一个列表。", Assert.Single(diagnostics.InFileOrder()).Message.Chinese);
    }

    [Fact]
    public void ReadMap_EmptyFile_IsAMapWithoutEntries()
    {
        var diagnostics = new DiagnosticBag();
        var map = YamlFile.ReadMap(new MemoryWorld { { "report.yaml", "" } }, "report.yaml", default, diagnostics);

        Assert.Empty(map!.Entries);
        Assert.Equal(0, diagnostics.Count);
    }
}
