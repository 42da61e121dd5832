using System.Text;

namespace ReportCompiler.Starting;

/// <summary>Writes a new CSV file.</summary>
internal static class CsvText
{
    /// <summary>Excel takes a file for UTF-8 only where it begins with the mark.</summary>
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>A file of these rows.</summary>
    public static byte[] Of(IEnumerable<IEnumerable<string>> rows) =>
        [.. Encoding.GetPreamble(), .. Encoding.GetBytes(string.Concat(rows.Select(row => string.Join(',', row.Select(Cell)) + "\n")))];

    private static string Cell(string text) =>
        text.AsSpan().ContainsAny(",\"\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
