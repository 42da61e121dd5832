using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Templating;

namespace ReportCompiler.Templates;

/// <summary>The functions that put blocks of the document where a template stands.</summary>
internal static class DocumentFunctions
{
    /// <summary>The names of all functions, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = ["cases", "ref", "table"];

    /// <summary>The function or value of that name; null when there is none.</summary>
    public static object? Find(string name) => name switch
    {
        "cases" => new Embedded(new CasesPlace(), IsBlock: true),
        "table" => new HostFunction(name, ["id"], call =>
            new Embedded(new TablePlace(Arguments.Text(call, 0), call.ArgumentSpans[0]), IsBlock: true)),
        "ref" => new HostFunction(name, ["anchor"], call =>
            new Embedded(new ReferencePlace(Arguments.Text(call, 0), call.ArgumentSpans[0]), IsBlock: false)),
        _ => null,
    };
}

/// <summary>Here stand the case studies of the section.</summary>
internal sealed record CasesPlace;

/// <summary>Here stands a table.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Span">Where the template names it.</param>
internal sealed record TablePlace(string Id, SourceSpan Span);

/// <summary>Here stands a reference.</summary>
/// <param name="Anchor">What it refers to, such as <c>tbl-land</c>.</param>
/// <param name="Span">Where the template names it.</param>
internal sealed record ReferencePlace(string Anchor, SourceSpan Span);
