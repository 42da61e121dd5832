using ReportCompiler.Templating.Nodes;

namespace ReportCompiler.Templating.Syntax;

/// <summary>Finds the global variables that an expression reads.</summary>
internal static class VariablesRead
{
    /// <summary>The names, each once, in order of appearance. A function called with arguments is not read but called.</summary>
    public static IReadOnlyList<string> In(Expression expression)
    {
        var names = new List<string>();
        Visit(expression, names);
        return names;
    }

    private static void Visit(Expression expression, List<string> names)
    {
        if (expression is Variable variable && !names.Contains(variable.Name)) names.Add(variable.Name);
        foreach (var part in expression.Parts) Visit(part, names);
    }
}
