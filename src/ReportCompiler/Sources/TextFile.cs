using System.Buffers;
using System.Text;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Sources;

/// <summary>Reads text as Chinese editions of Excel, Word and Notepad write it: UTF-8 with or without a byte order
/// mark, UTF-16 with one, or GB18030 (which includes GBK and GB2312).</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "gb18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>Reads a file; its lines end with a line feed alone.</summary>
    /// <returns>The text, or null when <paramref name="diagnostics"/> says why there is none.</returns>
    public static SourceText? Read(IWorld world, string path, DiagnosticBag diagnostics)
    {
        if (world.Read(path) is not { } content)
        {
            diagnostics.Add(world.Files.Contains(path, StringComparer.Ordinal)
                ? SourceDiagnostics.UnreadableFile(path)
                : SourceDiagnostics.MissingFile(path, NearestName.Find(path, world.Files)));
            return null;
        }

        var text = Decode(path, content.Span, diagnostics);
        if (text is null) return null;
        if (text.Contains('\r'))
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return new SourceText(path, text);
    }

    private static string? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (BinaryFormat.Of(bytes) is { } format)
        {
            diagnostics.Add(SourceDiagnostics.NotText(path, format));
            return null;
        }

        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return DecodeUtf8(path, bytes[3..], 3, diagnostics);
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return DecodeUtf16(path, bytes, bigEndian: false, diagnostics);
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return DecodeUtf16(path, bytes, bigEndian: true, diagnostics);

        if (TryDecode(Utf8, bytes, out var text)) return text;
        var utf8Error = FirstInvalidUtf8(bytes);
        // Text in GB18030 stops being valid UTF-8 within a character or two; text that is valid for longer and then is
        // not is damaged UTF-8, and taking it for GB18030 would print nonsense.
        if (!HasSeveralUtf8Characters(bytes[..utf8Error]) && TryDecode(Gb18030, bytes, out text)) return text;
        diagnostics.Add(SourceDiagnostics.UnknownEncoding(PlaceOf(path, bytes, utf8Error), bytes[utf8Error]));
        return null;
    }

    private static string? DecodeUtf8(string path, ReadOnlySpan<byte> bytes, int skipped, DiagnosticBag diagnostics)
    {
        if (TryDecode(Utf8, bytes, out var text)) return text;
        var error = FirstInvalidUtf8(bytes);
        var span = PlaceOf(path, bytes, error);
        diagnostics.Add(SourceDiagnostics.InvalidByte(span, "UTF-8", bytes[error], skipped + error));
        return null;
    }

    private static string? DecodeUtf16(
        string path, ReadOnlySpan<byte> bytes, bool bigEndian, DiagnosticBag diagnostics)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);
        if (TryDecode(encoding, bytes[2..], out var text)) return text;
        diagnostics.Add(SourceDiagnostics.InvalidUtf16(path));
        return null;
    }

    private static bool TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes, out string text)
    {
        try
        {
            text = encoding.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }

    private static int FirstInvalidUtf8(ReadOnlySpan<byte> bytes)
    {
        var index = 0;
        while (index < bytes.Length
            && Rune.DecodeFromUtf8(bytes[index..], out _, out var length) == OperationStatus.Done)
            index += length;
        return index;
    }

    private static bool HasSeveralUtf8Characters(ReadOnlySpan<byte> valid)
    {
        var threeByteCharacters = 0;
        foreach (var unit in valid)
            if (unit >= 0xE0) threeByteCharacters++;
        return threeByteCharacters >= 3;
    }

    /// <summary>The line and column of a byte, counted over the valid UTF-8 text before it.</summary>
    private static SourceSpan PlaceOf(string path, ReadOnlySpan<byte> bytes, int index)
    {
        var before = bytes[..index];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[lineStart..]) + 1;
        return new SourceSpan(path, before.Count((byte)'\n') + 1, column, 0);
    }
}
