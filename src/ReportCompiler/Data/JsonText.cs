using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReportCompiler.Data;

/// <summary>Writes JSON that people can read too: indented, Chinese as it is, a line feed at the end.</summary>
public static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Never put into a page, so nothing need be escaped for HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonWriterOptions LineOptions = Options with { Indented = false };

    /// <summary>Makes the text of an object.</summary>
    /// <param name="write">Writes its members.</param>
    /// <returns>UTF-8 without a byte order mark.</returns>
    public static byte[] Make(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes the name and version of the program.</summary>
    public static void WriteTool(this Utf8JsonWriter writer) => writer.WriteObject("tool", () =>
    {
        writer.WriteString("name", Product.Name);
        writer.WriteString("version", Product.Version);
    });

    /// <summary>Writes an object under a name.</summary>
    public static void WriteObject(this Utf8JsonWriter writer, string name, Action write)
    {
        writer.WriteStartObject(name);
        write();
        writer.WriteEndObject();
    }

    /// <summary>Writes an array of objects under a name.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes an array of values under a name, each as by <see cref="WriteLine"/>.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The name.</param>
    /// <param name="items">What to write.</param>
    /// <param name="write">Writes one value, to the writer that it is given.</param>
    public static void WriteLines<T>(
        this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var line = new Utf8JsonWriter(buffer, LineOptions);
        writer.WriteStartArray(name);
        foreach (var item in items) writer.WriteBy(line, buffer, inner => write(inner, item));
        writer.WriteEndArray();
    }

    /// <summary>Writes a value of an array on one line, however much it holds: a line is what tools that compare files
    /// show.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="write">Writes the value, to the writer that it is given.</param>
    public static void WriteLine(this Utf8JsonWriter writer, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var line = new Utf8JsonWriter(buffer, LineOptions);
        writer.WriteBy(line, buffer, write);
    }

    private static void WriteBy(
        this Utf8JsonWriter writer, Utf8JsonWriter line, ArrayBufferWriter<byte> buffer, Action<Utf8JsonWriter> write)
    {
        // The writer indents nothing that it is given raw.
        buffer.Write("\n"u8);
        var indent = writer.CurrentDepth * Options.IndentSize;
        buffer.GetSpan(indent)[..indent].Fill((byte)' ');
        buffer.Advance(indent);
        write(line);
        line.Flush();
        writer.WriteRawValue(buffer.WrittenSpan, skipInputValidation: true);
        buffer.ResetWrittenCount();
        line.Reset();
    }
}
