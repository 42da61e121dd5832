using ReportCompiler.Templating.Nodes;

namespace ReportCompiler.Templating.Evaluation;

/// <summary>Joins texts. Where a part has an origin or holds an object, the result is a rendered text that keeps it.</summary>
internal static class Concatenation
{
    public static object Join(object? left, object? right, Evaluator evaluator, Node site)
    {
        if (KeepsPieces(left) || KeepsPieces(right))
        {
            var builder = new RenderedTextBuilder();
            Write(builder, left, evaluator, site);
            Write(builder, right, evaluator, site);
            evaluator.CheckString(builder.Length + builder.PieceCount, site);
            return builder.Build();
        }

        var (a, b) = (Printing.Text(left, evaluator, site), Printing.Text(right, evaluator, site));
        evaluator.CheckString((long)a.Length + b.Length, site);
        return a + b;
    }

    /// <summary>Whether a value has pieces that a text made of it must keep.</summary>
    public static bool KeepsPieces(object? value) => value is Traced or RenderedText or Embedded;

    /// <summary>Writes a value with its origin.</summary>
    public static void Write(
        RenderedTextBuilder builder, object? value, Evaluator evaluator, Node site, string? indentation = null)
    {
        switch (value)
        {
            case null:
                break;
            case RenderedText text:
                builder.Write(text, indentation);
                break;
            case Embedded embedded:
                builder.Write(embedded, site.Span);
                break;
            case Traced traced:
                builder.Write(Printing.Text(traced, evaluator, site), site.Span, traced.Origin, indentation);
                break;
            default:
                builder.Write(Printing.Text(value, evaluator, site), site.Span, null, indentation);
                break;
        }
    }
}
