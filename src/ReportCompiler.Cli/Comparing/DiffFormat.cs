using System.Text;
using ReportCompiler.Diffing.Html;
using ReportCompiler.Diffing.Markdown;
using ReportCompiler.Docx.Revisions;

namespace ReportCompiler.Cli.Comparing;

/// <summary>A format that a comparison is written in.</summary>
/// <param name="Name">Its name on the command line, and the usual ending of its files.</param>
/// <param name="Make">Writes what differs: the same bytes on every machine and at any time.</param>
internal sealed record DiffFormat(string Name, Func<DiffResult, byte[]> Make)
{
    /// <summary>Whether it is the new report itself with its differences, and so needs both projects and a file to be written
    /// to.</summary>
    public bool IsDocument { get; init; }

    /// <summary>For people. On a terminal it has colours, which <see cref="DiffTextFormat.Write"/> gives it.</summary>
    public static DiffFormat Text { get; } = new("text", DiffTextFormat.Make);

    /// <summary>All formats.</summary>
    public static IReadOnlyList<DiffFormat> All { get; } =
    [
        Text,
        new("html", result => Encoding.UTF8.GetBytes(ComparisonPage.Write(result.Comparison, result.Language))),
        new("md", result => Encoding.UTF8.GetBytes(ComparisonMarkdown.Write(result.Comparison, result.Language))),
        new("json", DiffJsonFormat.Make),
        new("docx", result => TrackedChanges.Write(result.Old.Report!.Document!, result.New.Report!.Document!)) { IsDocument = true },
    ];

    /// <summary>The format of a name; without a name that of the file's ending, and text for any other.</summary>
    /// <param name="name">The name; null for none.</param>
    /// <param name="file">The file to write; null for none.</param>
    public static DiffFormat Named(string? name, string? file)
    {
        name ??= Path.GetExtension(file)?.TrimStart('.').ToLowerInvariant();
        return All.FirstOrDefault(format => format.Name == name, Text);
    }
}
