using ReportCompiler.Diagnostics;

namespace ReportCompiler.Data;

/// <summary>What can be wrong with a file that should be <c>data.json</c>.</summary>
internal static class DataMessage
{
    private static readonly LocalizedText Wanted = new(
        "这里要的是 reportc build 写出的 .data.json。", "A .data.json as reportc build writes it is needed here.");

    /// <summary>Not text in UTF-8, such as a picture or a Word document.</summary>
    public static LocalizedText NoText { get; } = new(
        $"不是 UTF-8 编码的文字。{Wanted.Chinese}", $"Not text in UTF-8. {Wanted.English}");

    /// <summary>Not JSON.</summary>
    /// <param name="line">The line that cannot be read, from 1.</param>
    public static LocalizedText NoJson(long line) => new(
        $"不是 JSON：第 {line} 行看不懂。{Wanted.Chinese}", $"Not JSON: line {line} cannot be read. {Wanted.English}");

    /// <summary>JSON, but of something else.</summary>
    public static LocalizedText NoReport { get; } = new(
        $"不是报告的数据。{Wanted.Chinese}", $"Not the data of a report. {Wanted.English}");

    /// <summary>Written by a program that came later.</summary>
    public static LocalizedText Newer(int version) => new(
        $"数据是第 {version} 版，这个 reportc 只认识到第 {ReportDataWriter.Version} 版；请用新的 reportc。",
        $"The data are of version {version}, and this reportc knows none above {ReportDataWriter.Version}; use a newer reportc.");

    /// <summary>A name that is not there.</summary>
    public static LocalizedText Missing(DataElement member) => new($"缺少“{member.Path}”。", $"“{member.Path}” is missing.");

    /// <summary>A value of the wrong kind.</summary>
    public static LocalizedText Wrong(DataElement element, LocalizedText wanted) => new(
        $"“{element.Path}”应当是{wanted.Chinese}，现在是 {element.Quote}。",
        $"“{element.Path}” should be {wanted.English}, and is {element.Quote}.");

    /// <summary>An id that nothing has.</summary>
    public static LocalizedText Unknown(DataElement element, string list) => new(
        $"“{element.Path}”是 {element.Quote}，而“{list}”里没有它。",
        $"“{element.Path}” is {element.Quote}, which “{list}” does not have.");

    /// <summary>A name that should be an id, and is none.</summary>
    public static LocalizedText UnknownName(DataElement member, string list) => new(
        $"有“{member.Path}”，而“{list}”里没有它。", $"There is “{member.Path}”, which “{list}” does not have.");

    /// <summary>An id that two things have.</summary>
    public static LocalizedText Repeated(DataElement element) => new(
        $"“{element.Path}”是 {element.Quote}，前面已经有了。", $"“{element.Path}” is {element.Quote}, which was there before.");
}
