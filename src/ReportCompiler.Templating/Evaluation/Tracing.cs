namespace ReportCompiler.Templating.Evaluation;

/// <summary>Keeps the origin of values through what a template does with them.</summary>
internal static class Tracing
{
    /// <summary>The plain value of a traced one; any other value as it is.</summary>
    public static object? Plain(object? value) => value is Traced traced ? traced.Value : value;

    /// <summary>Whether a value carries origins that a result must keep.</summary>
    public static bool HasOrigin(object? value) =>
        value is Traced || (value is RenderedText text && text.Pieces.Any(piece => piece.Value is Origin));

    /// <summary>The result of an expression over <paramref name="operands"/>: traced when one of them is.</summary>
    public static object? Result(object? result, string formula, params ReadOnlySpan<object?> operands)
    {
        if (!IsFigure(result)) return result;
        List<Origin>? inputs = null;
        foreach (var operand in operands) Collect(operand, ref inputs);
        return inputs is null ? result : new Traced(result, new ComputedOrigin("", formula, inputs));
    }

    /// <summary>Whether a result is a plain value; arrays, objects and rendered texts hold their own origins.</summary>
    private static bool IsFigure(object? result) =>
        result is null or string or bool or int or long or decimal or DateTime or TimeSpan;

    private static void Collect(object? operand, ref List<Origin>? inputs)
    {
        if (operand is Traced traced)
        {
            inputs ??= [];
            Add(traced.Origin, inputs);
        }
        else if (operand is RenderedText text)
        {
            foreach (var piece in text.Pieces)
            {
                if (piece.Value is not Origin origin) continue;
                inputs ??= [];
                Add(origin, inputs);
            }
        }
    }

    /// <summary>Adds an origin, or the inputs of one that is only an intermediate result.</summary>
    private static void Add(Origin origin, List<Origin> inputs)
    {
        if (origin is ComputedOrigin { Label: "" } intermediate)
        {
            foreach (var input in intermediate.Inputs) Add(input, inputs);
        }
        else if (!inputs.Contains(origin))
        {
            inputs.Add(origin);
        }
    }
}
