using System.Globalization;
using System.Text;

namespace ReportCompiler.Sources;

/// <summary>What the text of a cell means.</summary>
/// <param name="Kind">What the cell says.</param>
/// <param name="Value">The number; of a percentage the number before the sign (65.49% is 65.49); of a ratio the number
/// before the colon. 0 where there is none.</param>
/// <param name="Decimals">How many decimals were typed.</param>
/// <param name="IsPercent">Whether a percent sign stands behind the number.</param>
internal readonly record struct FactText(FactTextKind Kind, decimal Value, int Decimals, bool IsPercent)
{
    /// <summary>The digits that a <see cref="decimal"/> holds without rounding, whatever they are.</summary>
    private const int MaximumDigits = 28;

    private static readonly HashSet<string> NotApplicableWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "/", "-", "--", "—", "——", "–", "―", "不适用", "仅高职填报", "仅限高职填报", "n/a",
    };

    private static readonly HashSet<string> NotReportedWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "…", "……", "...", "......", "待补", "未填报", "tbd",
    };

    /// <summary>Reads a cell as it is typed in China: full-width digits and signs count as their ordinary forms, and
    /// separators are allowed where they group by three.</summary>
    public static FactText Parse(string text)
    {
        var plain = Narrow(text).Trim();
        if (plain.Length == 0) return new FactText(FactTextKind.Empty, 0, 0, false);
        if (NotApplicableWords.Contains(plain)) return new FactText(FactTextKind.NotApplicable, 0, 0, false);
        if (NotReportedWords.Contains(plain)) return new FactText(FactTextKind.NotReported, 0, 0, false);

        if (plain.Split(':', StringSplitOptions.TrimEntries) is [var left, "1"])
            return ParseNumber(left, FactTextKind.Ratio, isPercent: false);
        return plain.EndsWith('%')
            ? ParseNumber(plain[..^1].TrimEnd(), FactTextKind.Number, isPercent: true)
            : ParseNumber(plain, FactTextKind.Number, isPercent: false);
    }

    private static FactText ParseNumber(string text, FactTextKind kind, bool isPercent)
    {
        var digits = new StringBuilder(text.Length);
        var start = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        if (start == 1 && text[0] == '-') digits.Append('-');
        var point = text.IndexOf('.', start);
        var whole = point < 0 ? text[start..] : text[start..point];
        var fraction = point < 0 ? "" : text[(point + 1)..];

        if (Ungroup(whole) is not { } wholeDigits
            || (point >= 0 && fraction.Length == 0)
            || !IsDigits(fraction)
            || wholeDigits.Length + fraction.Length is 0 or > MaximumDigits)
            return new FactText(FactTextKind.Invalid, 0, 0, false);

        digits.Append(wholeDigits.Length == 0 ? "0" : wholeDigits);
        if (point >= 0) digits.Append('.').Append(fraction);
        var value = decimal.Parse(digits.ToString(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture);
        return new FactText(kind, value, fraction.Length, isPercent);
    }

    /// <summary>The digits without separators; null when something else stands among them or the groups are not of
    /// three. A comma before one or two digits is a slip or a decimal comma, and guessing would print a wrong
    /// number.</summary>
    private static string? Ungroup(string whole)
    {
        var separator = whole.FirstOrDefault(character => !char.IsAsciiDigit(character));
        if (separator == default) return whole;
        if (!IsSeparator(separator)) return null;
        var groups = whole.Split(separator);
        if (groups[0].Length is 0 or > 3 || !groups.All(IsDigits)) return null;
        return groups.Skip(1).All(group => group.Length == 3) ? string.Concat(groups) : null;
    }

    private static bool IsSeparator(char character) => character is ',' or '\u2009' or '\u202F' or '\u00A0';

    private static bool IsDigits(string text) => text.All(char.IsAsciiDigit);

    /// <summary>Replaces full-width forms (U+FF01 to U+FF5E) and the true minus sign by the ordinary
    /// characters.</summary>
    private static string Narrow(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = source[i] switch
            {
                >= '\uFF01' and <= '\uFF5E' and var wide => (char)(wide - '\uFF01' + '!'),
                '\u2212' => '-',
                var other => other,
            };
        }
    });
}
