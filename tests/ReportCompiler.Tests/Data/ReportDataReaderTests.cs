using System.Text;
using ReportCompiler.Data;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Tests.Data;

public sealed class ReportDataReaderTests
{
    private static readonly string Written = Encoding.UTF8.GetString(ReportDataWriter.Write(ReportDataBuilder.Build(
        new TestReport()
            .With("schools/north/indicators.csv", "指标,2024,2025\n在校生数,2380,2450\n")
            .With("sections/numbers.md", "在校生{{ value \"students\" \"北山职校\" }}人。")
            .Compile())!));

    [Theory]
    [MemberData(nameof(SampleReport.Folders), MemberType = typeof(SampleReport))]
    public void Read_WhatWasWritten_GivesItAgain(string folder)
    {
        var data = ReportDataBuilder.Build(SampleReport.Of(folder))!;
        var read = ReportDataReader.Read(ReportDataWriter.Write(data), out _);
        Assert.NotNull(read);
        Assert.Equal(DataText.Of(data), DataText.Of(read));
    }

    [Fact]
    public void Read_NumberOfTwentyNineDigits_KeepsThemAll()
    {
        const decimal longest = 7922816251426433759354395033.5m;
        var json = Written.Replace("\"value\":2450,", "\"value\":7922816251426433759354395033.5,", StringComparison.Ordinal);
        Assert.Contains(Read(json).Facts, fact => fact.Value == longest);
    }

    [Fact]
    public void Read_NamesOfALaterProgram_LeavesThemOut()
    {
        var json = Written.Replace("\"year\": 2025,", "\"year\": 2025, \"paper\": {\"size\": \"A3\"},", StringComparison.Ordinal);
        Assert.Equal(2025, Read(json).Year);
    }

    [Fact]
    public void Read_NameOfHalfACharacter_IsNoReport() => Assert.Equal(
        "不是报告的数据。这里要的是 reportc build 写出的 .data.json。",
        Problem("{\"version\": 1, \"facts\": [], \"\\ud800\": 0}").Chinese);

    [Fact]
    public void Read_OtherEncoding_SaysSo()
    {
        Assert.Null(ReportDataReader.Read(Encoding.Unicode.GetBytes(Written), out var problem));
        Assert.Equal("不是 UTF-8 编码的文字。这里要的是 reportc build 写出的 .data.json。", problem.Chinese);
    }

    [Fact]
    public void Read_ByteOrderMark_IsNoObstacle() => Assert.Equal(2025, Read("\uFEFF" + Written).Year);

    [Fact]
    public void Read_MembersInAnotherOrder_GivesTheSame()
    {
        var json = Written
            .Replace("  \"year\": 2025,\n", "", StringComparison.Ordinal)
            .Replace("\n  \"sections\":", "\n  \"year\": 2025,\n  \"sections\":", StringComparison.Ordinal);
        Assert.NotEqual(Written, json);
        Assert.Equal(DataText.Of(Read(Written)), DataText.Of(Read(json)));
    }

    [Theory]
    [InlineData("", "不是 JSON：第 1 行看不懂。这里要的是 reportc build 写出的 .data.json。")]
    [InlineData("<html>", "不是 JSON：第 1 行看不懂。这里要的是 reportc build 写出的 .data.json。")]
    [InlineData("{\n\"version\": 1,\n]", "不是 JSON：第 3 行看不懂。这里要的是 reportc build 写出的 .data.json。")]
    [InlineData("[1, 2]", "不是报告的数据。这里要的是 reportc build 写出的 .data.json。")]
    [InlineData("{\"version\": 1, \"findings\": []}", "不是报告的数据。这里要的是 reportc build 写出的 .data.json。")]
    [InlineData("{\"version\": 1, \"facts\": []}", "缺少“kind”。")]
    [InlineData("{\"version\": \"1\", \"facts\": []}", "“version”应当是整数，现在是 \"1\"。")]
    [InlineData("{\"version\": 2, \"facts\": 0}", "数据是第 2 版，这个 reportc 只认识到第 1 版；请用新的 reportc。")]
    public void Read_SomethingElse_SaysWhat(string json, string message) => Assert.Equal(message, Problem(json).Chinese);

    [Theory]
    [InlineData("\"kind\": \"region\"", "\"kind\": \"city\"", "“kind”应当是region、school，现在是 \"city\"。")]
    [InlineData("\"year\": 2025", "\"year\": \"2025\"", "“year”应当是整数，现在是 \"2025\"。")]
    [InlineData("\"year\": 2025", "\"year\": 2025.5", "“year”应当是整数，现在是 2025.5。")]
    [InlineData("\"date\": \"2025-12-31\"", "\"date\": \"2025-12-32\"", "“date”应当是日期，如 2025-12-31，现在是 \"2025-12-32\"。")]
    [InlineData("\"short_name\":\"南港职校\"", "\"short\":\"南港职校\"", "缺少“entities[2].short_name”。")]
    [InlineData("\"value\":2450,", "\"value\":\"2450\",", "“facts[1].value”应当是数字，现在是 \"2450\"。")]
    [InlineData("\"value\":2450,", "\"value\":1e99,", "“facts[1].value”应当是数字，现在是 1e99。")]
    [InlineData("\"value\":2450,\"text\":\"2450\"", "\"value\":2450,\"text\":null", "“facts[1].text”应当是文字，现在是 null。")]
    [InlineData("\"entity\":\"north\"", "\"entity\":\"east\"", "“facts[0].entity”是 \"east\"，而“entities”里没有它。")]
    [InlineData("\"categories\":{}", "\"categories\":{\"sex\":\"女\"}", "有“facts[0].categories.sex”，而“dimensions”里没有它。")]
    [InlineData("\"categories\":{}", "\"categories\":{\"\\ud800\":\"女\"}", "有“facts[0].categories.”，而“dimensions”里没有它。")]
    [InlineData("\"id\":\"south\"", "\"id\":\"north\"", "“entities[2].id”是 \"north\"，前面已经有了。")]
    [InlineData("\"line\":2", "\"line\":{}", "“facts[0].stated.line”应当是整数，现在是 {}。")]
    [InlineData("\"text\":\"前言。\"", "\"text\":1", "“sections[0].blocks[0].text”应当是数组，现在是 1。")]
    [InlineData("\"kind\":\"text\"", "\"kind\":\"verse\"",
        "“sections[0].blocks[0].kind”应当是text、heading、item、quote、code、footnote、table、chart、image、case，现在是 \"verse\"。")]
    [InlineData("\"title\": \"前言\"", "\"title\": \"\\ud800\"", "“sections[0].title”应当是完整的文字，现在是 \"\\ud800\"。")]
    [InlineData("\"facts\":[\"students/north/2025\"]", "\"facts\":[\"students/east/2025\"]",
        "“sections[1].subsections[1].blocks[0].text[1].facts[0]”是 \"students/east/2025\"，而“facts”里没有它。")]
    public void Read_MemberOfTheWrongKind_SaysWhichAndWhatItShouldBe(string member, string wrong, string message)
    {
        var at = Written.IndexOf(member, StringComparison.Ordinal);
        Assert.True(at >= 0, Written);
        Assert.Equal(message, Problem(Written.Remove(at, member.Length).Insert(at, wrong)).Chinese);
    }

    [Fact]
    public void Read_MemberOfTheWrongKind_SaysSoInEnglishToo()
    {
        var json = Written.Replace("\"year\": 2025", "\"year\": null", StringComparison.Ordinal);
        Assert.Equal("“year” should be an integer, and is null.", Problem(json).English);
    }

    /// <summary>A file may be cut off or have bad luck in any place; that is a message and never an exception.</summary>
    [Fact]
    public void Read_DamagedAnywhere_NeverThrows()
    {
        var bytes = Encoding.UTF8.GetBytes(Written);
        for (var at = 0; at < bytes.Length; at++)
        {
            ReportDataReader.Read(bytes.AsMemory(0, at), out _);
            foreach (var damage in "\"\\{[0\u0080")
            {
                var damaged = (byte[])bytes.Clone();
                damaged[at] = (byte)damage;
                ReportDataReader.Read(damaged, out _);
            }
        }
    }

    private static ReportData Read(string json)
    {
        var data = ReportDataReader.Read(Encoding.UTF8.GetBytes(json), out var problem);
        Assert.True(data is not null, problem.Chinese);
        return data;
    }

    private static LocalizedText Problem(string json)
    {
        Assert.Null(ReportDataReader.Read(Encoding.UTF8.GetBytes(json), out var problem));
        return problem;
    }
}
