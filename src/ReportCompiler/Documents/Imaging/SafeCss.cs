using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportCompiler.Documents.Imaging;

/// <summary>Style sheets and style values of an SVG file, without what they would fetch.</summary>
internal static partial class SafeCss
{
    /// <summary>The same text where it fetches nothing; otherwise with its escapes resolved and what fetches replaced by
    /// <c>none</c>. References within the file and what is written out in it stay.</summary>
    public static string Of(string css)
    {
        if (css.AsSpan().IndexOfAny('(', '@', '\\') < 0) return css;
        var plain = Escape().Replace(css, Unescaped);
        var safe = Alternatives().Replace(Address().Replace(Import().Replace(plain, ""), "none"), "none");
        return safe == plain ? css : safe;
    }

    /// <summary>CSS Syntax, 4.3.7: up to six hexadecimal digits and one blank, or the character itself.</summary>
    private static string Unescaped(Match escape)
    {
        if (!escape.Groups[1].Success) return escape.Groups[2].Value;
        var code = int.Parse(escape.Groups[1].Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return code is > 0 and < 0xD800 or > 0xDFFF and <= 0x10FFFF ? char.ConvertFromUtf32(code) : "\uFFFD";
    }

    [GeneratedRegex(@"\\(?:([0-9a-fA-F]{1,6})\s?|(.))", RegexOptions.Singleline)]
    private static partial Regex Escape();

    [GeneratedRegex(@"@import\b[^;]*;?", RegexOptions.IgnoreCase)]
    private static partial Regex Import();

    /// <summary>An address that is neither a part of the file nor a picture or font in it; a browser closes one that is left
    /// open.</summary>
    [GeneratedRegex(
        @"url\(\s*(?![""']?(?:#|data:(?:image/(?:png|jpeg|gif|webp)|font/|application/(?:x-)?font-)))"
        + @"(?:""[^""]*""|'[^']*'|[^)]*)\s*\)?",
        RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    /// <summary>The functions that take an address as a string.</summary>
    [GeneratedRegex(@"(?:image-set|cross-fade|\bimage|\bsrc)\([^)]*\)?", RegexOptions.IgnoreCase)]
    private static partial Regex Alternatives();
}
