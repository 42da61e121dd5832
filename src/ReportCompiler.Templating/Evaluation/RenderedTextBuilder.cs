using System.Text;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Templating.Evaluation;

/// <summary>Collects what a template writes: the text and its pieces.</summary>
internal sealed class RenderedTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<RenderedPiece> _pieces = [];
    private string? _indentation;
    private bool _indentationDue;

    public int Length => _text.Length;

    public int PieceCount => _pieces.Count;

    public RenderedText Build() => _text.Length == 0 && _pieces.Count == 0
        ? RenderedText.Empty
        : new RenderedText(_text.ToString(), _pieces);

    /// <summary>Writes text of the template as it stands.</summary>
    public void WriteLiteral(ReadOnlySpan<char> text, SourceSpan source)
    {
        _indentation = null;
        _indentationDue = false;
        AddPiece(_text.Length, text.Length, source, isLiteral: true, null);
        _text.Append(text);
    }

    /// <summary>Writes the text of a value. Lines after its first are indented by <paramref name="indentation"/>.</summary>
    public void Write(ReadOnlySpan<char> text, SourceSpan source, object? value, string? indentation)
    {
        // A new block begins unindented: its white space already stands in the text before it.
        if (!ReferenceEquals(indentation, _indentation)) (_indentation, _indentationDue) = (indentation, false);
        var start = _text.Length;
        if (indentation is null) _text.Append(text);
        else AppendIndented(text, indentation);
        // A traced value that prints nothing keeps a piece, so that the gap can be seen by whoever reads the pieces.
        if (_text.Length > start || value is not null) AddPiece(start, _text.Length - start, source, isLiteral: false, value);
    }

    /// <summary>Writes a text rendered before, with its pieces.</summary>
    public void Write(RenderedText text, string? indentation)
    {
        foreach (var piece in text.Pieces)
        {
            var span = text.Text.AsSpan(piece.Start, piece.Length);
            if (piece.Value is Embedded) WriteObject(span, piece);
            else if (indentation is null && piece.IsLiteral) WriteLiteral(span, piece.Source);
            else Write(span, piece.Source, piece.Value, indentation);
        }
    }

    /// <summary>Writes the place of an object that is not text.</summary>
    public void Write(Embedded embedded, SourceSpan source)
    {
        if (embedded.IsBlock) Write("\n\n", source, null, null);
        WriteObject("\uFFFC", new RenderedPiece(0, 1, source, false, embedded));
        if (embedded.IsBlock) Write("\n\n", source, null, null);
    }

    private void WriteObject(ReadOnlySpan<char> text, RenderedPiece piece)
    {
        // Indented by four columns, a block would be taken for preformatted text.
        _indentationDue = false;
        AddPiece(_text.Length, text.Length, piece.Source, false, piece.Value);
        _text.Append(text);
    }

    private void AppendIndented(ReadOnlySpan<char> text, string indentation)
    {
        while (text.Length > 0)
        {
            if (_indentationDue) _text.Append(indentation);
            var newLine = text.IndexOf('\n');
            _indentationDue = newLine >= 0;
            var line = newLine >= 0 ? text[..(newLine + 1)] : text;
            _text.Append(line);
            text = text[line.Length..];
        }
    }

    private void AddPiece(int start, int length, SourceSpan source, bool isLiteral, object? value) =>
        _pieces.Add(new RenderedPiece(start, length, source, isLiteral, value));
}
