using System.Globalization;
using System.Text;

namespace ReportCompiler.Docx;

/// <summary>Ids that depend on the name of a thing alone and not on its place, so that a paragraph added in chapter 1
/// leaves the markup of chapter 8 as it was.</summary>
internal static class StableId
{
    /// <summary>The longest name that Word gives a bookmark.</summary>
    private const int LongestBookmark = 40;

    private const int NumberLength = 8;
    private const string BookmarkPrefix = "_Ref_";

    /// <summary>A positive number made from a name (FNV-1a, 31 bits).</summary>
    public static int Number(string name)
    {
        const uint offset = 2166136261;
        const uint prime = 16777619;
        var hash = offset;
        foreach (var octet in Encoding.UTF8.GetBytes(name)) hash = (hash ^ octet) * prime;
        return (int)(hash & 0x7fffffff) | 1;
    }

    /// <summary>The number of a name as a part of an id.</summary>
    public static string Text(string name) => Number(name).ToString("x8", CultureInfo.InvariantCulture);

    /// <summary>True for an id that ends with the number of a name, and so does not depend on the thing's place.</summary>
    public static bool IsText(string id) =>
        id.Length > NumberLength && id[^NumberLength..].All(char.IsAsciiHexDigitLower) && char.IsAsciiLetter(id[0]);

    /// <summary>The bookmark of an anchor. Word allows letters, digits and underscores, and 40 of them; a name that
    /// would be changed beyond that ends with the anchor's number. The first underscore keeps the bookmark out of the
    /// list that an editor sees.</summary>
    public static string Bookmark(string anchor)
    {
        var name = BookmarkPrefix + anchor.Replace('-', '_');
        if (name.Length <= LongestBookmark && name.All(IsPlain)) return name;
        var plain = string.Concat(name.Where(IsPlain));
        return string.Concat(plain.AsSpan(0, Math.Min(plain.Length, LongestBookmark - NumberLength)), Text(anchor));
    }

    private static bool IsPlain(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';
}
