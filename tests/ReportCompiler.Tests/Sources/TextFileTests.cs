using System.Text;
using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;

namespace ReportCompiler.Tests.Sources;

public class TextFileTests
{
    private const string Sample = "指标,2025\n在校生,9059\n";
    private readonly Reading _reading = new();

    public static TheoryData<byte[]> Encodings => new(
        Encoding.UTF8.GetBytes(Sample),
        [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sample)],
        [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sample)],
        [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sample)],
        Reading.Gb18030(Sample));

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_AnyEncodingOfOffice_GivesTheSameText(byte[] content) =>
        Assert.Equal(Sample, _reading.Text(content)?.Text);

    [Fact]
    public void Read_Gb18030CharacterOfFourBytes_IsRead() =>
        Assert.Equal("㐀", _reading.Text(0x81, 0x39, 0xEE, 0x39)?.Text);

    [Theory]
    [InlineData("a\r\nb\r\n")]
    [InlineData("a\rb\r")]
    [InlineData("a\nb\n")]
    public void Read_AnyLineEnd_BecomesALineFeed(string text) =>
        Assert.Equal("a\nb\n", _reading.Text(Encoding.UTF8.GetBytes(text))?.Text);

    [Fact]
    public void Read_NeitherUtf8NorGb18030_IsAnErrorAtTheByte()
    {
        Assert.Null(_reading.Text([.. "ab\ncd"u8, 0xFF, .. "\n"u8]));
        Assert.Equal("a.txt:2:3 RC1003 这里的字节 0xFF 既不是 UTF-8，也不是 GB18030（GBK）。", _reading.Chinese);
        Assert.Equal("a.txt:2:3 RC1003 The byte 0xFF here is neither UTF-8 nor GB18030 (GBK).", _reading.English);
    }

    [Fact]
    public void Read_DamagedUtf8_IsNotTakenForGb18030()
    {
        Assert.Null(_reading.Text([.. "在校生\n"u8, 0xC4, 0xE3]));
        Assert.Equal("a.txt:2:1 RC1003 这里的字节 0xC4 既不是 UTF-8，也不是 GB18030（GBK）。", _reading.Chinese);
    }

    [Fact]
    public void Read_BadByteAfterUtf8Mark_IsAnErrorAtTheByte()
    {
        Assert.Null(_reading.Text(0xEF, 0xBB, 0xBF, (byte)'a', 0xC4));
        Assert.Equal("a.txt:1:2 RC1003 这里的字节 0xC4（文件的第 5 个字节）不是 UTF-8，而文件开头标明是 UTF-8。", _reading.Chinese);
    }

    [Fact]
    public void Read_HalfACharacterOfUtf16_IsAnError()
    {
        Assert.Null(_reading.Text(0xFF, 0xFE, 0x41));
        Assert.Equal("a.txt RC1003 文件开头标明是 UTF-16，内容却不是。", _reading.Chinese);
    }

    [Theory]
    [InlineData("PK\u0003\u0004", "a.csv RC1004 这不是文本，而是Office 文件（.xlsx 或 .docx）或压缩包。")]
    [InlineData("%PDF-1.7", "a.csv RC1004 这不是文本，而是PDF 文件。")]
    [InlineData("a\0b", "a.csv RC1004 这不是文本，而是二进制文件。")]
    public void Read_FileOfAnotherKind_IsNamed(string content, string expected)
    {
        Assert.Null(_reading.Csv(content));
        Assert.Equal(expected, _reading.Chinese);
    }

    [Fact]
    public void Read_MissingFile_NamesTheNearest()
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(TextFile.Read(new MemoryWorld { { "tables/land.csv", "" } }, "tables/lnad.csv", diagnostics));
        var missing = Assert.Single(diagnostics.InFileOrder());
        Assert.Equal("tables/lnad.csv", missing.Span.ToString());
        Assert.Equal("没有文件“tables/lnad.csv”。", missing.Message.Chinese);
        Assert.Equal("您要的是不是“tables/land.csv”？", missing.Hint?.Chinese);
    }

    [Fact]
    public void Read_ListedButUnreadableFile_IsAnErrorAndNoCrash()
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(TextFile.Read(new LockedWorld(), "a.csv", diagnostics));
        Assert.Equal("无法读取文件“a.csv”。", Assert.Single(diagnostics.InFileOrder()).Message.Chinese);
    }

    private sealed class LockedWorld : IWorld
    {
        public IReadOnlyList<string> Files => ["a.csv"];

        public ReadOnlyMemory<byte>? Read(string path) => null;
    }
}
