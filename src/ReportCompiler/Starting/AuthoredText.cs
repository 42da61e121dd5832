using System.Text;
using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;

namespace ReportCompiler.Starting;

/// <summary>A text file together with the way its author saved it, so that a changed text is saved in the same way: a clerk's
/// Excel opens it as before.</summary>
/// <param name="Source">The text; lines end with a line feed.</param>
/// <param name="Encoding">How it is encoded, with the byte order mark that it begins with.</param>
/// <param name="LineEnd">What its lines end with.</param>
internal sealed record AuthoredText(SourceText Source, Encoding Encoding, string LineEnd)
{
    /// <summary>Reads a file; null when <paramref name="diagnostics"/> says why it cannot be read.</summary>
    public static AuthoredText? Read(IWorld world, string path, DiagnosticBag diagnostics)
    {
        if (TextFile.Read(world, path, diagnostics) is not { } source || world.Read(path) is not { } content) return null;
        var encoding = EncodingOf(content.Span);
        return new AuthoredText(source, encoding, encoding.GetString(content.Span).Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n");
    }

    /// <summary>Another text, saved in the same way.</summary>
    public byte[] Save(string text) =>
        [.. Encoding.GetPreamble(), .. Encoding.GetBytes(text.Replace("\n", LineEnd, StringComparison.Ordinal))];

    private static Encoding EncodingOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return new UnicodeEncoding(bigEndian: false, byteOrderMark: true);
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return new UnicodeEncoding(bigEndian: true, byteOrderMark: true);
        return System.Text.Unicode.Utf8.IsValid(bytes)
            ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
            : CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
    }
}
