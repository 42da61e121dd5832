using ReportCompiler.Templating.Evaluation;

namespace ReportCompiler.Templating.Functions;

/// <summary>The names that the language gives to every template.</summary>
internal static class Builtins
{
    private static readonly Dictionary<string, object?> All = new(StringComparer.Ordinal)
    {
        ["math"] = MathFunctions.Object,
        ["empty"] = EmptyObject.Instance,
        ["include"] = IncludeFunctions.Include,
        ["include_join"] = IncludeFunctions.IncludeJoin,
    };

    public static IEnumerable<string> Names => All.Keys;

    public static bool TryGet(string name, out object? value) => All.TryGetValue(name, out value);
}
