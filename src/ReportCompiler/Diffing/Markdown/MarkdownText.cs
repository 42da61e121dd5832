using System.Text;

namespace ReportCompiler.Diffing.Markdown;

/// <summary>Text in Markdown, on one line.</summary>
internal static class MarkdownText
{
    private const string Special = @"\`*_[]<>#|~&@";

    /// <summary>The text so that Markdown prints it as it is.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '\n' or '\r') escaped.Append(' ');
            else if (Special.Contains(character, StringComparison.Ordinal)) escaped.Append('\\').Append(character);
            else escaped.Append(character);
        }

        return escaped.ToString();
    }

    /// <summary>Both texts as one: what was taken out is struck through, what was put in underlined. The elements are used,
    /// for the marks of Markdown do not hold beside Chinese punctuation.</summary>
    public static string Of(TextComparison comparison)
    {
        var text = new StringBuilder();
        foreach (var piece in comparison.Pieces)
        {
            if (piece.Kind is TextPieceKind.Same or TextPieceKind.Reference)
            {
                text.Append(Escape(piece.New));
                continue;
            }

            if (piece.Old.Length > 0) text.Append("<del>").Append(Escape(piece.Old)).Append("</del>");
            if (piece.New.Length > 0) text.Append("<ins>").Append(Escape(piece.New)).Append("</ins>");
        }

        return text.ToString();
    }
}
