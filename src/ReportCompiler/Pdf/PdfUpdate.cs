using System.Globalization;
using System.Text;

namespace ReportCompiler.Pdf;

/// <summary>Objects added to a PDF file and objects put in the place of others, written behind the file as it was: an
/// incremental update (ISO 32000-1, 7.5.6).</summary>
internal sealed class PdfUpdate
{
    private readonly PdfFile _file;
    private readonly SortedDictionary<int, string> _objects = [];
    private int _size;

    /// <summary>Begins an update.</summary>
    /// <exception cref="PrintException">The file has no trailer that can be read.</exception>
    public PdfUpdate(PdfFile file)
    {
        _file = file;
        _size = Entry("Size");
        Catalog = Entry("Root");
        Information = Entry("Info");
    }

    /// <summary>The number of the file's catalog.</summary>
    public int Catalog { get; }

    /// <summary>The number of the dictionary that tells title, author and dates.</summary>
    public int Information { get; }

    /// <summary>A number for a new object.</summary>
    public int NewNumber() => _size++;

    /// <summary>Gives an object its value, a character for each byte.</summary>
    public void Set(int number, string value) => _objects[number] = value;

    /// <summary>The file with the update.</summary>
    public byte[] Write()
    {
        var previous = _file.Text[(_file.Text.LastIndexOf("startxref", StringComparison.Ordinal) + "startxref".Length)..]
            .Split('\n', '\r').First(line => line.Length > 0);
        var offset = _file.Content.Length;
        var update = new StringBuilder();
        var table = new StringBuilder("xref\n");
        update.Append('\n');
        foreach (var (number, value) in _objects)
        {
            table.Append(CultureInfo.InvariantCulture, $"{number} 1\n{offset + update.Length:D10} 00000 n \n");
            update.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{value}\nendobj\n");
        }

        var start = offset + update.Length;
        update.Append(table).Append(
            CultureInfo.InvariantCulture,
            $"trailer\n<</Size {_size}\n/Root {Catalog} 0 R\n/Info {Information} 0 R\n/Prev {previous}>>\n"
            + $"startxref\n{start}\n%%EOF\n");
        return [.. _file.Content, .. Encoding.Latin1.GetBytes(update.ToString())];
    }

    private int Entry(string key) => _file.TrailerEntry(key)
        ?? throw new PrintException(PrintFailure.NotUnderstood, null);
}
