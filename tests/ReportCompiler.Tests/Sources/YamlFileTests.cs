using ReportCompiler.Sources;

namespace ReportCompiler.Tests.Sources;

public class YamlFileTests
{
    private readonly Reading _reading = new();

    [Fact]
    public void Read_Map_KeepsTheOrderAndPlaces()
    {
        var map = Assert.IsType<YamlMap>(_reading.Yaml("kind: region\nyear:  2025\n"));

        Assert.Equal("", _reading.Chinese);
        Assert.Equal(["kind", "year"], map.Entries.Select(entry => entry.Key.Text));
        Assert.Equal("a.yaml:2:1", map.Entries[1].Key.Span.ToString());
        Assert.Equal(new("a.yaml", 2, 8, 4), map.Entries[1].Value.Span);
    }

    [Fact]
    public void Read_QuotedText_IsPlacedInsideItsQuotes()
    {
        var scalar = Value("formula: \"a / b\"\n");

        Assert.Equal("a / b", scalar.Text);
        Assert.False(scalar.IsPlain);
        Assert.Equal(new("a.yaml", 1, 11, 5), scalar.Span);
    }

    [Theory]
    [InlineData("text: |\n  第一行\n  第二行\n", 2, 3, 3)]
    [InlineData("text: >-\n    第一行\n", 2, 5, 3)]
    [InlineData("text: |\n\n  第一行\n", 3, 3, 3)]
    public void Read_Block_IsPlacedAtItsFirstLine(string text, int line, int column, int length) =>
        Assert.Equal(new("a.yaml", line, column, length), Value(text).Span);

    [Theory]
    [InlineData("a:\n", true)]
    [InlineData("a: ~\n", true)]
    [InlineData("a: null\n", true)]
    [InlineData("a: \"\"\n", false)]
    [InlineData("a: 0\n", false)]
    public void IsNull_PlainNothing_IsTrue(string text, bool expected) => Assert.Equal(expected, Value(text).IsNull);

    [Fact]
    public void Read_NestedLists_GivesAllItems()
    {
        var map = (YamlMap)_reading.Yaml("rows:\n  - [a, b]\n  - name: c\n")!;

        var list = Assert.IsType<YamlList>(map.Entries[0].Value);
        Assert.Equal(2, ((YamlList)list.Items[0]).Items.Count);
        Assert.Equal("a.yaml:3:5", ((YamlMap)list.Items[1]).Span.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("# 只有注释\n")]
    public void Read_NothingInTheFile_IsANullScalar(string text)
    {
        Assert.True(Assert.IsType<YamlScalar>(_reading.Yaml(text)).IsNull);
        Assert.Equal("", _reading.Chinese);
    }

    [Fact]
    public void Read_DoubledKey_IsAnErrorAtTheSecond()
    {
        _reading.Yaml("year: 2025\ntitle: x\nyear: 2024\n");

        Assert.Equal("a.yaml:3:1 RC1106 “year”写了两次。", _reading.Chinese);
        Assert.Equal("a.yaml:3:1 RC1106 “year” is given twice.", _reading.English);
        Assert.Equal("a.yaml:1:1", _reading.Diagnostics[0].Related[0].Span.ToString());
    }

    [Theory]
    [InlineData("a:\n\tb: 1\n", "a.yaml:2:1 RC1102 “b: 1”用制表符缩进了。")]
    [InlineData("kind: region\nyear：2025\ntitle: x\n", "a.yaml:2:5 RC1103 “year：2025”里是全角冒号“：”。")]
    [InlineData("kind: region\nyear:2025\ntitle: x\n", "a.yaml:2:5 RC1104 “year:2025”的冒号后面没有空格。")]
    [InlineData("a: 1\nb: \"二\nc: 3\n", "a.yaml:2:4 RC1105 这个引号没有结束。")]
    [InlineData("a: 'x\nb: 'y'\n", "a.yaml:1:4 RC1105 这个引号没有结束。")]
    [InlineData("a: 'x\n", "a.yaml:1:4 RC1105 这个引号没有结束。")]
    [InlineData("title: x\nrows: a:1\n\tb: 2\n", "a.yaml:3:1 RC1102 “b: 2”用制表符缩进了。")]
    [InlineData("a: [1, 2\nb: 3\n", "a.yaml:1:4 RC1105 这个括号没有结束。")]
    [InlineData("a: {b: 1\n", "a.yaml:1:4 RC1105 这个括号没有结束。")]
    [InlineData("a: b: c\n", "a.yaml:1:5 RC1101 “a: b: c”里多了一个“名称:”。")]
    [InlineData("a: \"x\\q\"\n", "a.yaml:1:6 RC1101 “a: \"x\\q\"”里的反斜杠在双引号中有特殊含义。")]
    [InlineData("a: @tbl-land\n", "a.yaml:1:4 RC1101 这里不能以“@”开头。")]
    [InlineData("- a\nb: 1\n", "a.yaml:2:1 RC1101 读不懂 YAML：“b: 1”。")]
    [InlineData("a: &x 1\n", "a.yaml:1:4 RC1107 这里不能用锚点“&x”。")]
    [InlineData("a: *x\n", "a.yaml:1:4 RC1107 这里不能用引用“*x”。")]
    [InlineData("a: !!int 1\n", "a.yaml:1:4 RC1107 这里不能用 YAML 标签：“a: !!int 1”。")]
    [InlineData("a: 1\n---\nb: 2\n", "a.yaml:2:1 RC1107 一个文件里只能有一份 YAML，这里的“---”开始了第二份。")]
    [InlineData("a: {{ students }}\n", "a.yaml:1:5 RC1108 冒号前面应当是一个名称，这里却是列表或嵌套的内容。")]
    public void Read_Mistake_IsExplainedAtItsPlace(string text, string expected)
    {
        _reading.Yaml(text);

        Assert.Equal(expected, _reading.Chinese);
    }

    [Theory]
    [InlineData("a: 1\n...\nb: |\\")]
    [InlineData("- \n  : ：\n")]
    [InlineData(": \n - [...\n𠮷---\n- : ")]
    [InlineData("? !!]\n")]
    public void Read_TextThatTheParserFailsOn_IsOneError(string text)
    {
        Assert.Null(_reading.Yaml(text));
        Assert.Single(_reading.Diagnostics);
    }

    [Fact]
    public void Read_DeepNesting_IsRefused()
    {
        _reading.Yaml(new string('[', 200));

        Assert.StartsWith("a.yaml:1:", _reading.Chinese, StringComparison.Ordinal);
        Assert.Single(_reading.Diagnostics);
    }

    private YamlScalar Value(string text) => (YamlScalar)((YamlMap)_reading.Yaml(text)!).Entries[0].Value;
}
