using ReportCompiler.Diagnostics;

namespace ReportCompiler.Templating;

/// <summary>What a template wrote: the text, and for each piece of it where it came from.</summary>
/// <param name="Text">The text.</param>
/// <param name="Pieces">The pieces of the text, in order and without gaps.</param>
public sealed record RenderedText(string Text, IReadOnlyList<RenderedPiece> Pieces)
{
    /// <summary>Nothing.</summary>
    public static RenderedText Empty { get; } = new("", []);

    /// <summary>The index of the piece that holds the character at <paramref name="offset"/>; the last piece for an offset
    /// at or past the end; -1 when there are no pieces.</summary>
    public int PieceAt(int offset)
    {
        int low = 0, high = Pieces.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Pieces[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }

        return high;
    }

    /// <summary>The place in the template that wrote the character at <paramref name="offset"/>.</summary>
    public SourceSpan Locate(int offset, int length)
    {
        var index = PieceAt(offset);
        if (index < 0) return default;
        var piece = Pieces[index];
        if (!piece.IsLiteral) return piece.Source;
        var (line, column) = (piece.Source.Line, piece.Source.Column);
        for (var i = piece.Start; i < offset && i < piece.Start + piece.Length; i++)
            (line, column) = Text[i] == '\n' ? (line + 1, 1) : (line, column + 1);
        return new SourceSpan(piece.Source.File, line, column, length);
    }
}

/// <summary>A piece of rendered text.</summary>
/// <param name="Start">Where it begins in the text, in UTF-16 code units from 0.</param>
/// <param name="Length">Its length.</param>
/// <param name="Source">The expression that wrote it, or where the literal text begins.</param>
/// <param name="IsLiteral">True for text copied from the template as it stands, character for character.</param>
/// <param name="Value">The <see cref="Origin"/> of a traced value, the <see cref="Embedded"/> object, or null for
/// ordinary text.</param>
public readonly record struct RenderedPiece(int Start, int Length, SourceSpan Source, bool IsLiteral, object? Value);
