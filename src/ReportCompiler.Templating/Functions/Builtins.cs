using ReportCompiler.Templating.Evaluation;

namespace ReportCompiler.Templating.Functions;

/// <summary>The names that the language gives to every template.</summary>
internal static class Builtins
{
    private const string Date = "date";

    private static readonly Dictionary<string, object?> All = new(StringComparer.Ordinal)
    {
        ["array"] = ArrayFunctions.Object,
        ["empty"] = EmptyObject.Instance,
        ["html"] = HtmlFunctions.Object,
        ["include"] = IncludeFunctions.Include,
        ["include_join"] = IncludeFunctions.IncludeJoin,
        ["math"] = MathFunctions.Object,
        ["object"] = ObjectFunctions.Object,
        ["regex"] = RegexFunctions.Object,
        ["string"] = StringFunctions.Object,
        ["timespan"] = TimeSpanFunctions.Object,
    };

    public static IEnumerable<string> Names => All.Keys.Append(Date);

    /// <summary>Finds a name; <paramref name="state"/> holds the one object that a template may change.</summary>
    public static bool TryGet(string name, BuiltinState state, out object? value)
    {
        if (name != Date) return All.TryGetValue(name, out value);
        value = state.Dates;
        return true;
    }
}
