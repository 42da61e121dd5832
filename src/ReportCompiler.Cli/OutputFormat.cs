using System.Text;
using ReportCompiler.Documents;
using ReportCompiler.Html;

namespace ReportCompiler.Cli;

/// <summary>A format that a report is written in.</summary>
/// <param name="Name">Its name on the command line, which is also the extension of its files.</param>
/// <param name="Make">Turns a report into the bytes of a file.</param>
internal sealed record OutputFormat(string Name, Func<ReportDocument, PageNumbers, byte[]> Make)
{
    private static readonly IReadOnlyList<OutputFormat> All =
    [
        new("html", (document, _) => Encoding.UTF8.GetBytes(HtmlWriter.Write(document))),
        new("docx", (document, pages) => pages.Write(document)),
    ];

    /// <summary>The names of all formats, as they are written on the command line.</summary>
    public static string Names { get; } = string.Join(',', All.Select(format => format.Name));

    /// <summary>The first name in a list that is not a format's; null when there is none.</summary>
    public static string? Unknown(string list) =>
        Split(list).FirstOrDefault(name => All.All(format => format.Name != name));

    /// <summary>The formats that a list names, in the order of <see cref="Names"/>; all for no list.</summary>
    public static IReadOnlyList<OutputFormat> Parse(string? list) =>
        list is null ? All : [.. All.Where(format => Split(list).Contains(format.Name))];

    private static string[] Split(string list) => list.ToLowerInvariant().Split([',', '，'], StringSplitOptions.TrimEntries);
}
