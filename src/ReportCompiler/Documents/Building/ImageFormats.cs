using System.Buffers.Binary;
using System.Globalization;
using System.Xml;

namespace ReportCompiler.Documents.Building;

/// <summary>Recognises an image by its bytes and reads its size in pixels.</summary>
internal static class ImageFormats
{
    private static readonly string[] Endings = [".png", ".jpg", ".jpeg", ".gif", ".svg"];

    /// <summary>True for a file that is named like an image.</summary>
    public static bool HasImageEnding(string file) =>
        Array.Exists(Endings, e => file.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>Format, width and height; null when the bytes are none of the known formats or are broken.</summary>
    public static (ImageFormat Format, int Width, int Height)? Measure(ReadOnlyMemory<byte> image)
    {
        var bytes = image.Span;
        var size = bytes switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png(bytes),
            [0xFF, 0xD8, 0xFF, ..] => Jpeg(bytes),
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => Gif(bytes),
            _ => Svg(image),
        };
        return size is { Width: > 0, Height: > 0 } ? size : null;
    }

    // PNG (W3C), 11.2.2: the header chunk comes first, width and height are its first eight bytes.
    private static (ImageFormat Format, int Width, int Height)? Png(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 24
            ? null
            : (ImageFormat.Png, BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));

    // GIF89a, 18: the logical screen descriptor follows the six bytes of the signature.
    private static (ImageFormat Format, int Width, int Height)? Gif(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 10
            ? null
            : (ImageFormat.Gif, BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]));

    // ITU-T T.81, B.2.2: the size stands in the frame header, a marker SOF0 to SOF15 other than DHT, JPG and DAC.
    private static (ImageFormat Format, int Width, int Height)? Jpeg(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        while (at + 9 < bytes.Length)
        {
            if (bytes[at] != 0xFF) return null;
            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (ImageFormat.Jpeg,
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            }

            at += 2 + (marker is 0xFF ? -1 : BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]));
        }

        return null;
    }

    private static (ImageFormat Format, int Width, int Height)? Svg(ReadOnlyMemory<byte> bytes)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), settings);
            if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "svg") return null;
            var (width, height) = (Length(reader.GetAttribute("width")), Length(reader.GetAttribute("height")));
            if (width is null || height is null)
            {
                var box = (reader.GetAttribute("viewBox") ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
                if (box.Length != 4) return null;
                (width, height) = (Length(box[2]), Length(box[3]));
            }

            while (reader.Read())
            {
                // Read to the end: a file cut short is no image.
            }

            return width is { } w && height is { } h ? (ImageFormat.Svg, w, h) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static int? Length(string? text)
    {
        if (text is null) return null;
        var digits = text.EndsWith("px", StringComparison.Ordinal) ? text[..^2] : text;
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && value is > 0 and < 100_000
            ? (int)Math.Ceiling(value)
            : null;
    }
}
