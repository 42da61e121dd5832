using ReportCompiler.Diagnostics;

namespace ReportCompiler.Sources;

/// <summary>Recognises files that are not text at all, such as a workbook that was renamed to <c>.csv</c>.</summary>
internal static class BinaryFormat
{
    private static readonly (byte[] Start, LocalizedText Name)[] Known =
    [
        ("PK\u0003\u0004"u8.ToArray(),
            new("Office 文件（.xlsx 或 .docx）或压缩包", "an Office file (.xlsx or .docx) or an archive")),
        ([0xD0, 0xCF, 0x11, 0xE0], new("旧版 Office 文件（.xls 或 .doc）", "an old Office file (.xls or .doc)")),
        ("%PDF-"u8.ToArray(), new("PDF 文件", "a PDF file")),
    ];

    /// <summary>What the file is, for a message; null when it may be text.</summary>
    public static LocalizedText? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, name) in Known)
            if (bytes.StartsWith(start)) return name;
        var isUtf16 = bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]);
        return !isUtf16 && bytes.Contains((byte)0) ? new LocalizedText("二进制文件", "a binary file") : null;
    }
}
