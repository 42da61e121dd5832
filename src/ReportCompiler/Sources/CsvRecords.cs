using System.Text;
using CsvHelper;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Sources;

/// <summary>Cuts CSV into records with the place of each field. The parser tells where a record begins and which bytes
/// each of its fields takes up; the places follow from that.</summary>
internal static class CsvRecords
{
    /// <summary>The records, header first, empty ones included, each with as many fields as stand in its
    /// line.</summary>
    /// <param name="source">The text.</param>
    /// <param name="start">Where the header begins.</param>
    /// <param name="delimiter">What divides the columns.</param>
    /// <param name="diagnostics">Takes the messages about quotes.</param>
    public static IEnumerable<CsvRow> Read(SourceText source, int start, char delimiter, DiagnosticBag diagnostics)
    {
        var utf8 = Encoding.UTF8.GetBytes(source.Text[start..]);
        var options = new CsvReaderOptions { HasHeader = false, Separator = delimiter, TrimWhitespace = true };
        using var reader = CsvReader.Create(utf8, options);
        var (byteOffset, offset) = (0L, start);
        while (reader.Read())
        {
            offset += Encoding.UTF8.GetCharCount(utf8.AsSpan((int)byteOffset, (int)(reader.ByteOffset - byteOffset)));
            byteOffset = reader.ByteOffset;
            var raw = Encoding.UTF8.GetString(reader.RawRecord);
            var fields = Fields(reader, source, offset, diagnostics, out var hasUnclosedQuote);
            yield return new CsvRow(source.Span(offset, raw.Length), fields) { HasUnclosedQuote = hasUnclosedQuote };
        }
    }

    private static List<CsvField> Fields(
        CsvReader reader, SourceText source, int offset, DiagnosticBag diagnostics, out bool hasUnclosedQuote)
    {
        hasUnclosedQuote = false;
        var fields = new List<CsvField>(reader.FieldCount);
        for (var i = 0; i < reader.FieldCount; i++)
        {
            var length = Encoding.UTF8.GetCharCount(reader.GetRawSpan(i));
            fields.Add(Field(source, offset, length, reader.GetString(i).Trim(), diagnostics, ref hasUnclosedQuote));
            offset += length + 1;
        }

        return fields;
    }

    private static CsvField Field(
        SourceText source, int offset, int length, string text, DiagnosticBag diagnostics, ref bool hasUnclosedQuote)
    {
        var raw = source.Text.AsSpan(offset, length);
        var (start, end) = (length - raw.TrimStart().Length, length);
        if (start < length && raw[start] == '"')
        {
            var opening = start++;
            end = ClosingQuote(raw, start);
            if (end == length)
            {
                hasUnclosedQuote = true;
                diagnostics.Add(SourceDiagnostics.UnclosedQuote(source.Span(offset + opening, 1)));
            }
            else if (!raw[(end + 1)..].IsWhiteSpace())
                diagnostics.Add(SourceDiagnostics.TextAfterQuote(source.Span(offset + end + 1, length - end - 1),
                    raw[(end + 1)..].Trim().ToString()));
        }

        while (start < end && char.IsWhiteSpace(raw[start])) start++;
        while (end > start && char.IsWhiteSpace(raw[end - 1])) end--;
        return new CsvField(text, source.Span(offset + start, end - start));
    }

    /// <summary>Where the quote stands that closes the field, doubled ones stepped over; the field's length when none
    /// does.</summary>
    private static int ClosingQuote(ReadOnlySpan<char> raw, int start)
    {
        for (var i = start; i < raw.Length; i++)
        {
            if (raw[i] != '"') continue;
            if (i + 1 == raw.Length || raw[i + 1] != '"') return i;
            i++;
        }

        return raw.Length;
    }
}
