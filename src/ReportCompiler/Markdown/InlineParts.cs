using System.Text;
using ReportCompiler.Documents;

namespace ReportCompiler.Markdown;

/// <summary>Takes running text apart: what lies beside each other in print, lies beside each other here.</summary>
internal sealed class InlineParts
{
    private readonly List<InlinePart> _parts = [];
    private readonly StringBuilder _text = new();
    private readonly NoteQueue _notes;

    private InlineParts(NoteQueue notes) => _notes = notes;

    /// <summary>The pieces of running text; no two texts follow each other.</summary>
    /// <param name="content">The running text.</param>
    /// <param name="notes">Receives the footnotes.</param>
    public static List<InlinePart> Of(IReadOnlyList<Inline> content, NoteQueue notes)
    {
        var parts = new InlineParts(notes);
        parts.AddAll(content, " ");
        parts.EndText();
        return parts._parts;
    }

    private void AddAll(IReadOnlyList<Inline> content, string around)
    {
        foreach (var inline in content) Add(inline, around);
    }

    /// <summary>Adds an inline.</summary>
    /// <param name="inline">The inline.</param>
    /// <param name="around">The signs that it stands within, with a space around each.</param>
    private void Add(Inline inline, string around)
    {
        switch (inline)
        {
            case TextRun run: _text.Append(run.Text); break;
            case BoundFigure figure: _text.Append(figure.Text); break;
            case CrossReference reference: _text.Append(reference.Text); break;
            case Emphasis emphasis: AddSigned("*", emphasis.Content, around); break;
            case Strong strong: AddSigned("**", strong.Content, around); break;
            case Superscript raised: AddSigned("^", raised.Content, around); break;
            case Subscript lowered: AddSigned("~", lowered.Content, around); break;
            case Code code: AddPart(InlinePartKind.Object, CodeSpan(code.Text)); break;
            case LineBreak: AddPart(InlinePartKind.LineBreak, ""); break;
            case Link link: AddLink(link, around); break;
            case InlineImage image: AddImage(image); break;
            case Footnote note:
                AddPart(InlinePartKind.Call, InlineWriter.Call(note));
                _notes.Add(note);
                break;
            default: throw new ArgumentOutOfRangeException(nameof(inline), inline, "no inline of the document model");
        }
    }

    /// <summary>Emphasis within emphasis of the same kind looks no different, and its signs would be misread; emphasis
    /// of nothing is nothing.</summary>
    private void AddSigned(string sign, IReadOnlyList<Inline> content, string around)
    {
        var isRepeated = around.Contains($" {sign} ", StringComparison.Ordinal);
        if (isRepeated)
        {
            AddAll(content, around);
            return;
        }

        EndText();
        var opening = _parts.Count;
        _parts.Add(new InlinePart(InlinePartKind.Opening, sign));
        AddAll(content, $"{around}{sign} ");
        EndText();
        var spaceBefore = CutSpace(opening + 1, text => text.Length - text.AsSpan().TrimStart().Length, isAtEnd: false);
        var spaceAfter = CutSpace(_parts.Count - 1, text => text.Length - text.AsSpan().TrimEnd().Length, isAtEnd: true);
        if (spaceBefore.Length > 0) _parts.Insert(opening++, new InlinePart(InlinePartKind.Text, spaceBefore));
        if (_parts.Count == opening + 1) _parts.RemoveAt(opening);
        else _parts.Add(new InlinePart(InlinePartKind.Closing, sign));
        _text.Append(spaceAfter);
    }

    /// <summary>Cuts off the space at an end of what is emphasised, since beside a space a sign is taken for text.</summary>
    /// <param name="index">Index of the first or last piece within the signs.</param>
    /// <param name="measure">The length of the space at this end of a text.</param>
    /// <param name="isAtEnd">Whether it is the end, not the beginning.</param>
    private string CutSpace(int index, Func<string, int> measure, bool isAtEnd)
    {
        if (index >= _parts.Count || _parts[index] is not { Kind: InlinePartKind.Text, Text: var text }) return "";
        var length = measure(text);
        if (length == 0) return "";
        if (length == text.Length) _parts.RemoveAt(index);
        else _parts[index] = new InlinePart(InlinePartKind.Text, isAtEnd ? text[..^length] : text[length..]);
        return isAtEnd ? text[^length..] : text[..length];
    }

    private void AddLink(Link link, string around)
    {
        if (link.Content is [TextRun text] && (link.Target == text.Text || link.Target == $"mailto:{text.Text}")
            && LinkTarget.IsPlain(link.Target))
        {
            AddPart(InlinePartKind.Object, $"<{text.Text}>");
            return;
        }

        AddPart(InlinePartKind.Opening, "[");
        AddAll(link.Content, around);
        AddPart(InlinePartKind.Closing, $"]({LinkTarget.Of(link.Target)})");
    }

    private void AddImage(InlineImage image)
    {
        AddPart(InlinePartKind.Opening, "![");
        _text.Append(image.AlternativeText);
        AddPart(InlinePartKind.Closing, $"]({LinkTarget.Of(image.Image.Path)})");
    }

    private static string CodeSpan(string text)
    {
        var fence = new string('`', Escaping.LongestRun(text, '`') + 1);
        var isPadded = text[0] is '`' or ' ' || text[^1] is '`' or ' ';
        return isPadded ? $"{fence} {text} {fence}" : $"{fence}{text}{fence}";
    }

    private void AddPart(InlinePartKind kind, string text)
    {
        EndText();
        _parts.Add(new InlinePart(kind, text));
    }

    private void EndText()
    {
        if (_text.Length == 0) return;
        // Text that a space was cut from may follow text.
        if (_parts is [.., { Kind: InlinePartKind.Text } last])
            _parts[^1] = last with { Text = last.Text + _text };
        else
            _parts.Add(new InlinePart(InlinePartKind.Text, _text.ToString()));
        _text.Clear();
    }
}
