using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportCompiler.Templating.Evaluation;
using ReportCompiler.Templating.Messages;

namespace ReportCompiler.Templating.Functions;

/// <summary>Values as JSON, and JSON as values.</summary>
internal static class Json
{
    /// <summary>Objects nested deeper than this are taken to contain themselves.</summary>
    private const int DeepestObject = 20;

    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads the first argument.</summary>
    public static object? Read(Arguments a)
    {
        try
        {
            using var document = JsonDocument.Parse(WellFormed(a.Text(0)));
            return ToValue(document.RootElement, a);
        }
        catch (JsonException error)
        {
            throw RuntimeMessages.BadJson(a.Span(0), error.Message);
        }
    }

    /// <summary>Writes the first argument.</summary>
    public static object Write(Arguments a)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions)) Write(writer, a[0], a, 0);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>JSON has no halves of surrogate pairs; they become replacement characters.</summary>
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static object? ToValue(JsonElement element, Arguments a)
    {
        a.Evaluator.Charge(1, a.Site);
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var value = new TemplateObject();
                foreach (var member in element.EnumerateObject()) value.Set(member.Name, ToValue(member.Value, a));
                return value;
            case JsonValueKind.Array:
                return new TemplateArray(element.EnumerateArray().Select(item => ToValue(item, a)));
            case JsonValueKind.Number:
                return Numbers.TryParse(element.GetRawText(), out var number)
                    ? number
                    : throw RuntimeMessages.Overflow(a.Span(0), element.GetRawText());
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.True or JsonValueKind.False:
                return element.GetBoolean();
            default:
                return null;
        }
    }

    private static void Write(Utf8JsonWriter writer, object? value, Arguments a, int depth)
    {
        if (depth > DeepestObject) throw new TemplateFailure(BoundMessages.ObjectDepth(a.Site.Span, DeepestObject));
        a.Evaluator.Charge(1, a.Site);
        a.Evaluator.CheckStringLength(writer.BytesCommitted + writer.BytesPending, a.Site);
        switch (Tracing.Plain(value))
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case int or long or decimal:
                writer.WriteRawValue(Printing.Plain(Tracing.Plain(value)));
                break;
            case IReadOnlyList<object?> list:
                writer.WriteStartArray();
                foreach (var item in list) Write(writer, item, a, depth + 1);
                writer.WriteEndArray();
                break;
            case IMembers members:
                writer.WriteStartObject();
                foreach (var name in members.Names)
                {
                    writer.WritePropertyName(WellFormed(name));
                    Write(writer, members.TryGet(name, out var member) ? member : null, a, depth + 1);
                }

                writer.WriteEndObject();
                break;
            case var plain:
                writer.WriteStringValue(WellFormed(Printing.Text(plain, a.Evaluator, a.Site)));
                break;
        }
    }
}
