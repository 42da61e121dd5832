using System.Globalization;
using ReportCompiler.Templating.Evaluation;
using ReportCompiler.Templating.Messages;

namespace ReportCompiler.Templating.Functions;

/// <summary>.NET format strings: <c>math.format</c> and <c>object.format</c>.</summary>
internal static class Formatting
{
    /// <summary>More digits than this are no one's intention and would fill memory.</summary>
    private const int MostDigits = 100;

    /// <summary>Formats the first argument with the second and, where given, the culture of the third.</summary>
    public static object? Format(Arguments a)
    {
        if (!a.Has(0)) return null;
        var format = a.Text(1);
        var culture = a.Culture(2);
        try
        {
            return a.Plain(0) switch
            {
                DateTime date => date.ToString(format, CultureInfo.InvariantCulture),
                TimeSpan span => span.ToString(format, CultureInfo.InvariantCulture),
                bool or IReadOnlyList<object?> or IMembers => throw a.Wrong(0, Expected.Number),
                _ => Number(a.Number(0), format, culture.Numbers),
            };
        }
        catch (FormatException)
        {
            throw RuntimeMessages.BadFormat(a.Span(1), format);
        }
    }

    /// <summary>A number in a format. Decimals are rounded half away from zero; hexadecimal and like formats, which
    /// decimals lack, apply to whole ones.</summary>
    /// <exception cref="FormatException">The format is not one for numbers.</exception>
    private static string Number(object number, string format, NumberFormatInfo numbers)
    {
        if (format.Length > 1 && char.IsAsciiLetter(format[0])
            && int.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
            && digits > MostDigits) throw new FormatException();
        if (format.Length > 0 && format[0] is 'X' or 'x' or 'D' or 'd' or 'B' or 'b')
        {
            var whole = number is decimal fraction && fraction == decimal.Truncate(fraction)
                ? Arithmetic.Whole(fraction)
                : number;
            return ((IFormattable)whole).ToString(format, numbers);
        }

        // As a decimal: .NET then rounds the decimal digits themselves, half away from zero.
        return Arithmetic.ToDecimal(number).ToString(format, numbers);
    }
}
