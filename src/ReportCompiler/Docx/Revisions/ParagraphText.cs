using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportCompiler.Docx.Revisions;

/// <summary>A paragraph read for comparison: its pieces, and the ends of bookmarks between them.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Spans">Its pieces in order.</param>
/// <param name="Bookmarks">Starts and ends of bookmarks, each with the number of characters before it.</param>
internal sealed record ParagraphText(
    Paragraph Paragraph, IReadOnlyList<TextSpan> Spans, IReadOnlyList<(int At, OpenXmlElement Mark)> Bookmarks)
{
    /// <summary>Where the private use characters of Unicode begin and end.</summary>
    private const char FirstPrivate = '\uE000', LastPrivate = '\uF8FF';

    /// <summary>Equal for paragraphs that say the same; numbers that Word counts say nothing.</summary>
    public string Key { get; } = string.Concat(Spans.Select(span => span.Text ?? $"\u0001{span.Key}\u0001"));

    /// <summary>What a reader sees as text.</summary>
    public string Plain { get; } = string.Concat(Spans.Select(span => span.Text));

    /// <summary>Name of the bookmark that the paragraph begins with, as a heading or caption does; null for none.</summary>
    public string? Anchor =>
        Bookmarks.Select(bookmark => bookmark.Mark).OfType<BookmarkStart>().FirstOrDefault()?.Name?.Value;

    /// <summary>Two paragraphs as texts, in which a character stands for each thing that is one; equal ones have the same.</summary>
    public static (string Old, string New) Spell(ParagraphText old, ParagraphText @new)
    {
        var taken = old.Plain.Concat(@new.Plain).Where(letter => letter is >= FirstPrivate and <= LastPrivate).ToHashSet();
        var letters = new Dictionary<string, char>(StringComparer.Ordinal);
        var next = FirstPrivate;
        return (Text(old), Text(@new));

        string Text(ParagraphText paragraph)
        {
            var text = new StringBuilder();
            foreach (var span in paragraph.Spans)
            {
                if (span.Text is not null) text.Append(span.Text);
                else text.Append(Letter(span.Key));
            }

            return text.ToString();
        }

        char Letter(string key)
        {
            if (key == ParagraphReader.LineBreak) return '\n';
            if (letters.TryGetValue(key, out var letter)) return letter;
            while (taken.Contains(next)) next++;
            return letters[key] = next++;
        }
    }

    /// <summary>The pieces between two places, cut where need be.</summary>
    /// <param name="from">Number of characters before.</param>
    /// <param name="length">Number of characters.</param>
    public IEnumerable<TextSpan> Slice(int from, int length)
    {
        var (at, to) = (0, from + length);
        foreach (var span in Spans)
        {
            var (start, end) = (Math.Max(from, at), Math.Min(to, at + span.Length));
            if (start < end)
                yield return span.Text is null ? span : span with { Text = span.Text[(start - at)..(end - at)] };
            at += span.Length;
        }
    }
}
