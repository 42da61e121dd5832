using System.Globalization;
using System.Text;
using ReportCompiler.Templating.Evaluation;
using ReportCompiler.Templating.Messages;

namespace ReportCompiler.Templating.Functions;

/// <summary>The functions of <c>string</c>. All comparisons are ordinal; letter case is the invariant one.</summary>
internal static class StringFunctions
{
    public static readonly BuiltinObject Object = new("string",
    [
        new("string.append", ["text", "with"], a => Concatenation.Join(a[0], a[1], a.Evaluator, a.Site)),
        new("string.base64_decode", ["text"], DecodeBase64),
        new("string.base64_encode", ["text"], a => Convert.ToBase64String(Encoding.UTF8.GetBytes(a.Text(0)))),
        new("string.capitalize", ["text"], a => Capitalize(a.Text(0))),
        new("string.capitalizewords", ["text"], a => CapitalizeWords(a.Text(0))),
        new("string.contains", ["text", "value"], a => a.Text(0).Contains(a.Text(1), StringComparison.Ordinal)),
        new("string.downcase", ["text"], a => a.Text(0).ToLowerInvariant()),
        new("string.empty", ["text"], a => a.Text(0).Length == 0),
        new("string.ends_with", ["text", "value"], a => a.Text(0).EndsWith(a.Text(1), StringComparison.Ordinal)),
        new("string.equals_ignore_case", ["text", "value"],
            a => string.Equals(a.Text(0), a.Text(1), StringComparison.OrdinalIgnoreCase)),
        new("string.escape", ["text"], a => Escape(a.Text(0))),
        new("string.handleize", ["text"], a => Handleize(a.Text(0))),
        new("string.hmac_sha1", ["text", "secretKey"], a => Hashing.HmacSha1(a.Text(0), a.Text(1))),
        new("string.hmac_sha256", ["text", "secretKey"], a => Hashing.HmacSha256(a.Text(0), a.Text(1))),
        new("string.hmac_sha512", ["text", "secretKey"], a => Hashing.HmacSha512(a.Text(0), a.Text(1))),
        new("string.index_of", ["text", "search", "startIndex?", "count?", "stringComparison?"], IndexOf),
        new("string.literal", ["text"], a => Literal(a.Text(0))),
        new("string.lstrip", ["text"], a => a.Text(0).TrimStart()),
        new("string.md5", ["text"], a => Hashing.Md5(a.Text(0))),
        new("string.pad_left", ["text", "width"], a => a.Text(0).PadLeft(Width(a))),
        new("string.pad_right", ["text", "width"], a => a.Text(0).PadRight(Width(a))),
        new("string.pluralize", ["number", "singular", "plural"], a => a.Decimal(0) == 1 ? a[1] : a[2]),
        new("string.prepend", ["text", "by"], a => Concatenation.Join(a[1], a[0], a.Evaluator, a.Site)),
        new("string.remove", ["text", "remove"], a => Replace(a, a.Text(1), "")),
        new("string.remove_first", ["text", "remove"], a => ReplaceOne(a.Text(0), a.Text(1), "", fromEnd: false)),
        new("string.remove_last", ["text", "remove"], a => ReplaceOne(a.Text(0), a.Text(1), "", fromEnd: true)),
        new("string.replace", ["text", "match", "replace"], a => Replace(a, a.Text(1), a.Text(2))),
        new("string.replace_first", ["text", "match", "replace", "fromEnd?"],
            a => ReplaceOne(a.Text(0), a.Text(1), a.Text(2), Values.IsTrue(a[3]))),
        new("string.rstrip", ["text"], a => a.Text(0).TrimEnd()),
        new("string.sha1", ["text"], a => Hashing.Sha1(a.Text(0))),
        new("string.sha256", ["text"], a => Hashing.Sha256(a.Text(0))),
        new("string.sha512", ["text"], a => Hashing.Sha512(a.Text(0))),
        new("string.size", ["text"], a => a.Text(0).Length),
        new("string.slice", ["text", "start", "length?"], a => Slice(a, a.Integer(2))),
        new("string.slice1", ["text", "start", "length?"], a => Slice(a, a.Integer(2, otherwise: 1))),
        new("string.split", ["text", "match"], Split),
        new("string.starts_with", ["text", "value"], a => a.Text(0).StartsWith(a.Text(1), StringComparison.Ordinal)),
        new("string.strip", ["text"], a => a.Text(0).Trim()),
        new("string.strip_newlines", ["text"],
            a => a.Text(0).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)),
        new("string.to_double", ["text"], ToDecimal),
        new("string.to_float", ["text"], ToDecimal),
        new("string.to_int", ["text"],
            a => int.TryParse(a.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null),
        new("string.to_long", ["text"],
            a => long.TryParse(a.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null),
        new("string.truncate", ["text", "length", "ellipsis?"], Truncate),
        new("string.truncatewords", ["text", "count", "ellipsis?"], TruncateWords),
        new("string.upcase", ["text"], a => a.Text(0).ToUpperInvariant()),
        new("string.whitespace", ["text"], a => string.IsNullOrWhiteSpace(a.Text(0))),
    ]);

    private static string Capitalize(string text) =>
        text.Length == 0 ? text : string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1));

    private static string CapitalizeWords(string text)
    {
        var result = text.ToCharArray();
        for (var i = 0; i < result.Length; i++)
        {
            if (i == 0 || char.IsWhiteSpace(result[i - 1])) result[i] = char.ToUpperInvariant(result[i]);
        }

        return new string(result);
    }

    private static string DecodeBase64(Arguments a)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(a.Text(0)));
        }
        catch (FormatException)
        {
            throw RuntimeMessages.BadBase64(a.Span(0));
        }
    }

    private static string Escape(string text)
    {
        var builder = new StringBuilder(text.Length);
        StringLiteral.AppendEscaped(builder, text);
        return builder.ToString();
    }

    private static string Literal(string text)
    {
        var builder = new StringBuilder(text.Length + 2);
        StringLiteral.Append(builder, text);
        return builder.ToString();
    }

    /// <summary>Letters and digits in lower case, anything else between them a hyphen.</summary>
    private static string Handleize(string text)
    {
        var handle = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) handle.Append(char.ToLowerInvariant(c));
            else if (handle.Length > 0 && handle[^1] != '-') handle.Append('-');
        }

        return handle.ToString().TrimEnd('-');
    }

    private static object IndexOf(Arguments a)
    {
        var text = a.Text(0);
        var start = a.Integer(2);
        if (start < 0 || start > text.Length) throw RuntimeMessages.IndexOutOfRange(a.Span(2), start);
        var count = a.Integer(3, otherwise: text.Length - start);
        if (count < 0 || count > text.Length - start) throw RuntimeMessages.IndexOutOfRange(a.Span(3), count);
        var ignoresCase = a.Text(4, "").EndsWith("IgnoreCase", StringComparison.OrdinalIgnoreCase);
        var comparison = ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return text.IndexOf(a.Text(1), start, count, comparison);
    }

    private static int Width(Arguments a)
    {
        var width = Math.Max(0, a.Integer(1));
        a.Evaluator.CheckStringLength(width, a.Site);
        return width;
    }

    /// <summary>Replaces every occurrence, after making sure that the result is not too long.</summary>
    private static string Replace(Arguments a, string match, string replacement)
    {
        var text = a.Text(0);
        if (match.Length == 0) return text;
        var count = (long)text.AsSpan().Count(match);
        a.Evaluator.CheckStringLength(text.Length + count * (replacement.Length - match.Length), a.Site);
        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    private static string ReplaceOne(string text, string match, string replacement, bool fromEnd)
    {
        var at = fromEnd ? text.LastIndexOf(match, StringComparison.Ordinal) : text.IndexOf(match, StringComparison.Ordinal);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length));
    }

    /// <summary>A part of the text; a negative start counts from the end, no length means the rest.</summary>
    private static string Slice(Arguments a, int length)
    {
        var text = a.Text(0);
        var start = a.Integer(1);
        if (start < 0) start += text.Length;
        if (start < 0 || start >= text.Length) return "";
        var rest = text.Length - start;
        return text.Substring(start, length <= 0 ? rest : Math.Min(length, rest));
    }

    private static TemplateArray Split(Arguments a)
    {
        var most = a.Evaluator.Limits.ArrayLength + 1;
        var match = a.Text(1);
        if (match.Length > 0) return new TemplateArray(a.Text(0).Split(match, most, StringSplitOptions.RemoveEmptyEntries));
        return new TemplateArray(a.Text(0).Take(most).Select(c => c.ToString()));
    }

    private static object? ToDecimal(Arguments a) =>
        decimal.TryParse(a.Text(0), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Truncate(Arguments a)
    {
        var text = a.Text(0);
        var length = Math.Max(0, a.Integer(1));
        var ellipsis = a.Text(2, "...");
        if (text.Length <= length) return text;
        return ellipsis.Length >= length
            ? ellipsis[..length]
            : string.Concat(text.AsSpan(0, length - ellipsis.Length), ellipsis);
    }

    private static string TruncateWords(Arguments a)
    {
        var count = a.Integer(1);
        var words = a.Text(0).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var kept = string.Join(' ', words.Take(count));
        return words.Length > count ? kept + a.Text(2, "...") : kept;
    }
}
