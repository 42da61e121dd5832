using ReportCompiler.Diagnostics;
using ReportCompiler.Templating;

namespace ReportCompiler.Checks.Arithmetic;

/// <summary>The source cells behind a figure.</summary>
internal static class Cells
{
    /// <summary>The places of all cells that went into it, in order of appearance, each once.</summary>
    public static IReadOnlyList<SourceSpan> Of(Origin origin)
    {
        if (origin is StatedOrigin stated) return [stated.Span];
        var cells = new OrderedDictionary<SourceSpan, bool>();
        Add(origin, cells);
        return [.. cells.Keys];
    }

    private static void Add(Origin origin, OrderedDictionary<SourceSpan, bool> cells)
    {
        if (origin is StatedOrigin stated) cells.TryAdd(stated.Span, true);
        if (origin is not ComputedOrigin computed) return;
        foreach (var input in computed.Inputs) Add(input, cells);
    }
}
