using System.Buffers.Binary;
using System.Globalization;
using System.Xml;
using ReportCompiler.Documents.Imaging;

namespace ReportCompiler.Documents.Building;

/// <summary>Recognises an image by its bytes and reads its size in pixels.</summary>
internal static class ImageFormats
{
    private static readonly string[] Endings = [".png", ".jpg", ".jpeg", ".gif", ".svg"];

    /// <summary>True for a file that is named like an image.</summary>
    public static bool HasImageEnding(string file) =>
        Array.Exists(Endings, e => file.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>The format that the first bytes name, whether or not the rest keeps to it; null for any other file.</summary>
    public static ImageFormat? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => ImageFormat.Png,
        [0xFF, 0xD8, 0xFF, ..] => ImageFormat.Jpeg,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => ImageFormat.Gif,
        _ => bytes.IndexOf("<svg"u8) >= 0 ? ImageFormat.Svg : null,
    };

    /// <summary>Width and height as the image is looked at; null when it is broken or cut short.</summary>
    public static (int Width, int Height)? Measure(ImageFormat format, ReadOnlyMemory<byte> image)
    {
        var size = format switch
        {
            ImageFormat.Png => Png(image.Span),
            ImageFormat.Jpeg => Jpeg(image.Span),
            ImageFormat.Gif => Gif(image.Span),
            _ => Svg(image),
        };
        return size is { Width: > 0, Height: > 0 } ? size : null;
    }

    private static (int Width, int Height)? Png(ReadOnlySpan<byte> bytes)
    {
        if (PngChunks.Read(bytes) is not [{ Type: "IHDR" } first, ..]) return null;
        try
        {
            var header = PngHeader.Read(bytes[first.Content]);
            return (header.Width, header.Height);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    // GIF89a, 18: the logical screen descriptor follows the six bytes of the signature.
    private static (int Width, int Height)? Gif(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 10
            ? null
            : (BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]));

    // ITU-T T.81, B.2.2: after the precision, the frame header states height and width.
    private static (int Width, int Height)? Jpeg(ReadOnlySpan<byte> bytes)
    {
        if (!JpegSegments.IsWhole(bytes)) return null;
        foreach (var segment in JpegSegments.Read(bytes))
        {
            var content = bytes[segment.Content];
            if (!JpegSegments.IsFrame(segment.Marker) || content.Length < 5) continue;
            var height = BinaryPrimitives.ReadUInt16BigEndian(content[1..]);
            var width = BinaryPrimitives.ReadUInt16BigEndian(content[3..]);
            return ExifOrientation.IsOnItsSide(ExifOrientation.Of(bytes)) ? (height, width) : (width, height);
        }

        return null;
    }

    private static (int Width, int Height)? Svg(ReadOnlyMemory<byte> bytes)
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

            return width is { } w && height is { } h ? (w, h) : null;
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
