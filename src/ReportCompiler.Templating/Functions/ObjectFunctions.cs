using ReportCompiler.Templating.Evaluation;

namespace ReportCompiler.Templating.Functions;

/// <summary>The functions of <c>object</c>.</summary>
internal static class ObjectFunctions
{
    public static readonly BuiltinObject Object = new("object",
    [
        new("object.default", ["value", "default"], Default) { AcceptsUnknown = true },
        new("object.eval", ["value"], a => Evaluate(a, isTemplate: false)),
        new("object.eval_template", ["value"], a => Evaluate(a, isTemplate: true)),
        new("object.format", ["value", "format", "culture?"], Formatting.Format),
        new("object.from_json", ["json"], a => a.Has(0) ? Json.Read(a) : null),
        new("object.has_key", ["value", "key"], HasKey) { AcceptsUnknown = true },
        new("object.has_value", ["value", "key"], HasValue) { AcceptsUnknown = true },
        new("object.keys", ["value"], a => new TemplateArray(a.Object(0).Names)),
        new("object.kind", ["value"], a => Values.Kind(a[0]) is { Length: > 0 } kind ? kind : null),
        new("object.size", ["value"], Size),
        new("object.to_json", ["value"], Json.Write),
        new("object.typeof", ["value"], a => TypeOf(a[0])),
        new("object.values", ["value"], a => MemberValues(a.Object(0))),
    ]);

    private static object? Default(Arguments a) =>
        a.Plain(0) is null or "" or RenderedText { Text: "" } ? a[1] : a[0];

    private static object? Evaluate(Arguments a, bool isTemplate) => a.Plain(0) switch
    {
        string or RenderedText => a.Evaluator.EvaluateText(a.Text(0), isTemplate, a.Site),
        Callable or HostFunction => a.Call(a.Function(0)),
        _ => a[0],
    };

    private static object HasKey(Arguments a) => a.Has(0) && Members.TryGet(a[0], a.Text(1), out _);

    private static object HasValue(Arguments a) =>
        a.Has(0) && Members.TryGet(a[0], a.Text(1), out var value) && Tracing.Plain(value) is not null;

    private static object Size(Arguments a) => a.Plain(0) switch
    {
        string or RenderedText => a.Text(0).Length,
        IReadOnlyList<object?> list => list.Count,
        IMembers members => members.Names.Count(),
        _ => 0,
    };

    private static string? TypeOf(object? value) => Values.Kind(value) switch
    {
        "" => null,
        "bool" => "boolean",
        "int" or "long" or "decimal" => "number",
        "string" => "string",
        "array" => "array",
        "range" => "iterator",
        _ => "object",
    };

    private static TemplateArray MemberValues(IMembers members) =>
        new(members.Names.Select(name => members.TryGet(name, out var value) ? value : null));
}
