using ReportCompiler.Templating.Evaluation;
using ReportCompiler.Templating.Messages;

namespace ReportCompiler.Templating.Functions;

/// <summary><c>include</c> and <c>include_join</c>.</summary>
internal static class IncludeFunctions
{
    private const string TemplatePrefix = "tpl:";

    public static readonly Callable Include = new IncludeFunction();

    public static readonly BuiltinFunction IncludeJoin = new("include_join", ["names", "separator", "begin?", "end?"], Join);

    /// <summary>Renders templates one after the other; nothing is written around them when they write nothing.</summary>
    private static RenderedText Join(Arguments a)
    {
        var joined = new RenderedTextBuilder();
        var isFirst = true;
        foreach (var name in a.List(0))
        {
            if (!isFirst) Write(joined, a, 1);
            isFirst = false;
            var text = a.Evaluator.Include(Printing.Text(name, a.Evaluator, a.Site), new TemplateArray(), a.Site, a.Span(0));
            Concatenation.Write(joined, text, a.Evaluator, a.Site);
        }

        var contents = joined.Build();
        if (contents.Text.Length == 0) return contents;
        var whole = new RenderedTextBuilder();
        Write(whole, a, 2);
        whole.Write(contents, null);
        Write(whole, a, 3);
        return whole.Build();
    }

    /// <summary>Writes a delimiter, which may be the name of a template after <c>tpl:</c>.</summary>
    private static void Write(RenderedTextBuilder target, Arguments a, int index)
    {
        if (!a.Has(index)) return;
        var text = a.Text(index);
        object? value = text.StartsWith(TemplatePrefix, StringComparison.Ordinal)
            ? a.Evaluator.Include(text[TemplatePrefix.Length..], new TemplateArray(), a.Site, a.Span(index))
            : text;
        Concatenation.Write(target, value, a.Evaluator, a.Site);
    }

    /// <summary><c>include</c>: its arguments, the name first, are the included template's <c>$</c>.</summary>
    private sealed class IncludeFunction : Callable
    {
        public override string Name => "include";

        public override object? Invoke(Evaluator evaluator, Invocation call)
        {
            if (call.Arguments.Count == 0) throw RuntimeMessages.MissingArgument(call.Site.Span, Name, ["name"], "name");
            var arguments = new TemplateArray(call.Arguments);
            foreach (var named in call.Named ?? []) arguments.Members.Set(named.Name, named.Value);
            var name = Printing.Text(call.Arguments[0], evaluator, call.Site);
            return evaluator.Include(name, arguments, call.Site, call.SpanOf(0));
        }
    }
}
