using System.Collections;
using System.Globalization;
using System.Text;
using ReportCompiler.Data;

namespace ReportCompiler.Tests.Data;

/// <summary>All that a report's data hold, a value a line with its path: what two are compared by.</summary>
internal static class DataText
{
    public static string Of(ReportData data)
    {
        var text = new StringBuilder();
        Append(text, "", data);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string path, object? value)
    {
        switch (value)
        {
            case null or string or Enum or ValueType and IFormattable:
                text.Append(CultureInfo.InvariantCulture, $"{path} = {value ?? "(null)"}\n");
                break;
            case IEnumerable items:
                var index = 0;
                foreach (var item in items) Append(text, $"{path}[{index++}]", item);
                text.Append(CultureInfo.InvariantCulture, $"{path} has {index}\n");
                break;
            default:
                text.Append(CultureInfo.InvariantCulture, $"{path} is {value.GetType().Name}\n");
                foreach (var property in value.GetType().GetProperties())
                    Append(text, $"{path}.{property.Name}", property.GetValue(value));
                break;
        }
    }
}
