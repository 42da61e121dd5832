using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Templating;

namespace ReportCompiler.Templates;

/// <summary>The functions that put blocks of the document where a template stands.</summary>
internal static class DocumentFunctions
{
    /// <summary>The names of all functions, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = ["cases", "chart", "figure", "ref", "table"];

    /// <summary>The function or value of that name; null when there is none.</summary>
    public static object? Find(string name) => name switch
    {
        "cases" => new Embedded(new CasesPlace(), IsBlock: true),
        "table" => new HostFunction(name, ["id"], call =>
            new Embedded(new TablePlace(Arguments.Text(call, 0), call.ArgumentSpans[0]), IsBlock: true)),
        "chart" => new HostFunction(name, ["id"], call =>
            new Embedded(new ChartPlace(Arguments.Text(call, 0), call.ArgumentSpans[0]), IsBlock: true)),
        "figure" => new HostFunction(name, ["path", "caption", "id?", "alt?"], call => new Embedded(
            new FigurePlace(
                Arguments.Text(call, 0), Arguments.Text(call, 1), OptionalText(call, 2), OptionalText(call, 3),
                call.ArgumentSpans[0]),
            IsBlock: true)),
        "ref" => new HostFunction(name, ["anchor"], call =>
            new Embedded(new ReferencePlace(Arguments.Text(call, 0), call.ArgumentSpans[0]), IsBlock: false)),
        _ => null,
    };

    private static string? OptionalText(FunctionCall call, int index) =>
        call.Arguments[index] is null ? null : Arguments.Text(call, index);
}

/// <summary>Here stand the case studies of the section.</summary>
internal sealed record CasesPlace;

/// <summary>Here stands a table.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Span">Where the template names it.</param>
internal sealed record TablePlace(string Id, SourceSpan Span);

/// <summary>Here stands a chart.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Span">Where the template names it.</param>
internal sealed record ChartPlace(string Id, SourceSpan Span);

/// <summary>Here stands a figure.</summary>
/// <param name="Path">Path of the image.</param>
/// <param name="Caption">The caption.</param>
/// <param name="Id">Its name in references, such as <c>fig-campus</c>; null for none.</param>
/// <param name="AlternativeText">What the image shows; null to say what the caption says.</param>
/// <param name="Span">Where the template names the image.</param>
internal sealed record FigurePlace(string Path, string Caption, string? Id, string? AlternativeText, SourceSpan Span);

/// <summary>Here stands a reference.</summary>
/// <param name="Anchor">What it refers to, such as <c>tbl-land</c>.</param>
/// <param name="Span">Where the template names it.</param>
internal sealed record ReferencePlace(string Anchor, SourceSpan Span);
