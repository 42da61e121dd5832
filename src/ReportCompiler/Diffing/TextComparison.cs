namespace ReportCompiler.Diffing;

/// <summary>Two texts side by side.</summary>
/// <param name="Pieces">Pieces in order: those of the old text together are the old text, those of the new one the new.</param>
public sealed record TextComparison(IReadOnlyList<TextPiece> Pieces)
{
    /// <summary>The old text.</summary>
    public string Old => string.Concat(Pieces.Select(piece => piece.Old));

    /// <summary>The new text.</summary>
    public string New => string.Concat(Pieces.Select(piece => piece.New));

    /// <summary>Whether both say the same; references that were renumbered do.</summary>
    public bool IsSame => Pieces.All(piece => piece.Kind is TextPieceKind.Same or TextPieceKind.Reference);

    /// <summary>Whether they differ, and only in figures that come from the data and in years that moved on with the
    /// report.</summary>
    public bool OnlyFigures => !IsSame && IsSameButFigures;

    /// <summary>Whether nothing is worded otherwise.</summary>
    internal bool IsSameButFigures => Pieces.All(piece => piece.Kind != TextPieceKind.Changed);
}

/// <summary>A piece of two texts.</summary>
/// <param name="Kind">How they differ there.</param>
/// <param name="Old">The old text's characters; may be empty for <see cref="TextPieceKind.Changed"/> only.</param>
/// <param name="New">The new text's characters; may be empty for <see cref="TextPieceKind.Changed"/> only.</param>
public sealed record TextPiece(TextPieceKind Kind, string Old, string New);

/// <summary>How two texts differ in a piece.</summary>
public enum TextPieceKind
{
    /// <summary>Both have the same characters.</summary>
    Same,

    /// <summary>Worded otherwise: the old characters were taken out, the new ones put in.</summary>
    Changed,

    /// <summary>The same figure from the data, which changed, or the word beside it that says which way it went.</summary>
    Figure,

    /// <summary>A year that moved on with the report; only between two years.</summary>
    Year,

    /// <summary>A reference to the same thing under another number: no difference.</summary>
    Reference,
}
