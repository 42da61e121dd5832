using System.Globalization;
using System.Text;

namespace ReportCompiler.Pdf;

/// <summary>Writes the outline of a PDF file. The browser's own would list every heading, those within case studies
/// too, all under the title on the cover.</summary>
/// <param name="update">Takes the objects.</param>
/// <param name="destinations">Where the anchors are.</param>
internal sealed class PdfOutline(PdfUpdate update, IReadOnlyDictionary<string, PdfDestination> destinations)
{
    /// <summary>Writes the outline, of which the first level is shown.</summary>
    /// <param name="bookmarks">Its first level; at least one, and each anchor with a destination.</param>
    /// <returns>The number of its root.</returns>
    public int Write(IReadOnlyList<Bookmark> bookmarks)
    {
        var root = update.NewNumber();
        var (first, last) = WriteLevel(root, bookmarks);
        update.Set(root, string.Create(
            CultureInfo.InvariantCulture, $"<</Type /Outlines\n/First {first} 0 R\n/Last {last} 0 R\n/Count {bookmarks.Count}>>"));
        return root;
    }

    private (int First, int Last) WriteLevel(int parent, IReadOnlyList<Bookmark> bookmarks)
    {
        var numbers = bookmarks.Select(_ => update.NewNumber()).ToList();
        for (var index = 0; index < bookmarks.Count; index++)
        {
            var bookmark = bookmarks[index];
            var entry = new StringBuilder($"<</Title {PdfText.Of(bookmark.Title)}\n/Dest {destinations[bookmark.Anchor].View}");
            Refer(entry, "Parent", parent);
            if (index > 0) Refer(entry, "Prev", numbers[index - 1]);
            if (index < bookmarks.Count - 1) Refer(entry, "Next", numbers[index + 1]);
            if (bookmark.Children.Count > 0)
            {
                var (first, last) = WriteLevel(numbers[index], bookmark.Children);
                Refer(entry, "First", first);
                Refer(entry, "Last", last);
                // Less than nothing: so many entries appear when this one is opened.
                entry.Append(CultureInfo.InvariantCulture, $"\n/Count -{bookmark.Children.Count}");
            }

            update.Set(numbers[index], entry.Append(">>").ToString());
        }

        return (numbers[0], numbers[^1]);
    }

    private static void Refer(StringBuilder entry, string key, int number) =>
        entry.Append(CultureInfo.InvariantCulture, $"\n/{key} {number} 0 R");
}
