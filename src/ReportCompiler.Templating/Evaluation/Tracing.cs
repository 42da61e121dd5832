using ReportCompiler.Templating.Nodes;

namespace ReportCompiler.Templating.Evaluation;

/// <summary>Keeps the origin of values through what a template does with them.</summary>
internal static class Tracing
{
    /// <summary>A formula over more inputs than this is read by no one; the first ones are kept.</summary>
    private const int MostInputs = 1000;

    /// <summary>Up to so many inputs, looking through them is faster than hashing.</summary>
    private const int FewInputs = 8;

    /// <summary>The plain value of a traced one; any other value as it is.</summary>
    public static object? Plain(object? value) => value is Traced traced ? traced.Value : value;

    /// <summary>The result of an expression over <paramref name="operands"/>: traced when one of them is.</summary>
    public static object? Result(object? result, Evaluator evaluator, Node site, params ReadOnlySpan<object?> operands)
    {
        if (!HasOrigin(operands)) return result;
        var traced = Result(result, site.Text, operands);
        if (traced is Traced { Origin: ComputedOrigin origin }) evaluator.Charge(origin.Inputs.Count / 4, site);
        return traced;
    }

    /// <summary>The result of a formula over <paramref name="operands"/>: traced when one of them is.</summary>
    public static object? Result(object? result, string formula, params ReadOnlySpan<object?> operands)
    {
        if (!IsFigure(result)) return result;
        var inputs = new Inputs();
        foreach (var operand in operands)
        {
            if (operand is Traced traced) inputs.Add(traced.Origin);
            else if (operand is RenderedText text) inputs.AddAll(text);
        }

        return inputs.Origins.Count == 0 && !HasTraced(operands)
            ? result
            : new Traced(result, new ComputedOrigin("", formula, inputs.Origins));
    }

    private static bool HasOrigin(ReadOnlySpan<object?> operands)
    {
        foreach (var operand in operands)
        {
            if (operand is Traced or RenderedText) return true;
        }

        return false;
    }

    private static bool HasTraced(ReadOnlySpan<object?> operands)
    {
        foreach (var operand in operands)
        {
            if (operand is Traced) return true;
        }

        return false;
    }

    /// <summary>Whether a result is a plain value; arrays, objects and rendered texts hold their own origins.</summary>
    private static bool IsFigure(object? result) =>
        result is null or string or bool or int or long or decimal or DateTime or TimeSpan;

    /// <summary>Origins in the order in which they were met, none twice.</summary>
    private sealed class Inputs
    {
        private HashSet<Origin>? _known;

        public List<Origin> Origins { get; } = [];

        /// <summary>Adds an origin, or the inputs of one that is only an intermediate result.</summary>
        public void Add(Origin origin)
        {
            if (origin is ComputedOrigin { Label: "" } intermediate)
            {
                foreach (var input in intermediate.Inputs) Add(input);
            }
            else if (Origins.Count < MostInputs && !Contains(origin))
            {
                Origins.Add(origin);
                _known?.Add(origin);
            }
        }

        public void AddAll(RenderedText text)
        {
            foreach (var piece in text.Pieces)
            {
                if (piece.Value is Origin origin) Add(origin);
            }
        }

        private bool Contains(Origin origin)
        {
            if (Origins.Count < FewInputs) return Origins.Contains(origin);
            _known ??= [.. Origins];
            return _known.Contains(origin);
        }
    }
}
