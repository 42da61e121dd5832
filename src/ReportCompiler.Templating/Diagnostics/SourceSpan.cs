namespace ReportCompiler.Diagnostics;

/// <summary>A place in a source file: what a message points at and what a value was read from.</summary>
/// <param name="File">Path as the author knows it, with forward slashes, relative to the report project or, for a
/// file of a layout, beginning with <c>templates/</c>.</param>
/// <param name="Line">Line, counted from 1; 0 when the place is the file as a whole.</param>
/// <param name="Column">Column in UTF-16 code units, counted from 1; 0 when the place is the file as a whole.</param>
/// <param name="Length">Length in UTF-16 code units on that line; 0 where there is nothing to underline.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int Length)
    : IComparable<SourceSpan>
{
    /// <summary>The file as a whole.</summary>
    public static SourceSpan Whole(string file) => new(file, 0, 0, 0);

    /// <summary>Orders by file (ordinal), then by line and column: the order in which messages are given.</summary>
    public int CompareTo(SourceSpan other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0) return byFile;
        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    /// <summary><c>file:line:column</c>, or <c>file</c> alone for a file as a whole.</summary>
    public override string ToString() => Line == 0 ? File : $"{File}:{Line}:{Column}";

    /// <inheritdoc/>
    public static bool operator <(SourceSpan left, SourceSpan right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public static bool operator >(SourceSpan left, SourceSpan right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public static bool operator <=(SourceSpan left, SourceSpan right) => left.CompareTo(right) <= 0;

    /// <inheritdoc/>
    public static bool operator >=(SourceSpan left, SourceSpan right) => left.CompareTo(right) >= 0;
}
