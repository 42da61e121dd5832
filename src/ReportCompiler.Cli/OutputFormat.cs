using System.Text;
using ReportCompiler.Data;
using ReportCompiler.Html;
using ReportCompiler.Markdown;

namespace ReportCompiler.Cli;

/// <summary>A format that a report is written in.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Files">The files that it consists of.</param>
internal sealed record OutputFormat(string Name, params IReadOnlyList<OutputPart> Files)
{
    private static readonly IReadOnlyList<OutputFormat> All =
    [
        new("html", new OutputPart("html", made => Text(HtmlWriter.Write(made.Document))))
        {
            Review = new OutputPart("review.html", made => Text(HtmlWriter.Write(made.Document, made.Review))),
        },
        new("docx", new OutputPart("docx", made => made.Pages.Write(made.Document)))
        {
            Review = new OutputPart("review.docx", made => made.Pages.Write(made.Document, made.Review)),
        },
        new("data",
            new OutputPart("data.json", made => ReportDataWriter.Write(made.Data)),
            new OutputPart("facts.csv", made => FactsCsv.Write(made.Data))),
        new("md", new OutputPart("md", made => Text(MarkdownWriter.Write(made.Document))))
        {
            IsDefault = false,
        },
        new("pdf", new OutputPart("pdf", made => made.Printer.Print(made.Document))) { IsDefault = false },
    ];

    /// <summary>Whether it is written when the command line names no format.</summary>
    public bool IsDefault { get; init; } = true;

    /// <summary>The copy for proof-readers that <c>--review</c> adds; null where the format has none.</summary>
    public OutputPart? Review { get; init; }

    /// <summary>The names of all formats, as they are written on the command line.</summary>
    public static string Names { get; } = string.Join(',', All.Select(format => format.Name));

    /// <summary>The names of the formats that are written when the command line names none.</summary>
    public static string DefaultNames { get; } =
        string.Join(',', All.Where(format => format.IsDefault).Select(format => format.Name));

    /// <summary>The first name in a list that is not a format's; null when there is none.</summary>
    public static string? Unknown(string list) =>
        Split(list).FirstOrDefault(name => All.All(format => format.Name != name));

    /// <summary>The formats that a list names, in the order of <see cref="Names"/>; the default ones for no list.</summary>
    public static IReadOnlyList<OutputFormat> Parse(string? list) =>
        [.. All.Where(format => list is null ? format.IsDefault : Split(list).Contains(format.Name))];

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static string[] Split(string list) => list.ToLowerInvariant().Split([',', '，'], StringSplitOptions.TrimEntries);
}

/// <summary>A file of an <see cref="OutputFormat"/>.</summary>
/// <param name="Ending">What follows the project's name and a point in the file's name.</param>
/// <param name="Make">Makes the file's bytes.</param>
internal sealed record OutputPart(string Ending, Func<CompiledOutput, byte[]> Make);
