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

    /// <summary>A cell, and then the cells behind the figure that it agrees with, worked out when they are asked for.</summary>
    public static IEnumerable<SourceSpan> Behind(Origin origin, SourceSpan cell)
    {
        yield return cell;
        foreach (var input in Of(origin)) yield return input;
    }

    private static void Add(Origin origin, OrderedDictionary<SourceSpan, bool> cells)
    {
        if (origin is StatedOrigin stated) cells.TryAdd(stated.Span, true);
        if (origin is not ComputedOrigin computed) return;
        foreach (var input in computed.Inputs) Add(input, cells);
    }
}
