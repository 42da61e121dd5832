using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReportCompiler.Cli.Formats;

/// <summary>Writes JSON that people can read too: indented, Chinese as it is, a line feed at the end.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Never put into a page, so nothing need be escaped for HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

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
}
