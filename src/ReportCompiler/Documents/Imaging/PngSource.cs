using System.Buffers.Binary;
using System.IO.Compression;

namespace ReportCompiler.Documents.Imaging;

/// <summary>The pixels of a PNG file that is not interlaced, eight bits to a sample: grey or red–green–blue, with or without
/// opacity. A palette's entries are its colours.</summary>
internal sealed class PngSource : PixelSource, IDisposable
{
    private readonly PngHeader _header;
    private readonly Stream _data;
    private readonly byte[] _palette;

    /// <summary>The chunk that says what is seen through: the opacity of palette entries, or one colour that is.</summary>
    private readonly byte[]? _transparency;

    private byte[] _row;
    private byte[] _above;

    /// <summary>Begins to read.</summary>
    /// <exception cref="InvalidDataException">The image is broken or interlaced.</exception>
    public PngSource(ReadOnlyMemory<byte> png)
    {
        var chunks = PngChunks.Read(png.Span);
        if (chunks is not [{ Type: "IHDR" } first, ..]) throw new InvalidDataException("PNG without a header.");
        _header = PngHeader.Read(png.Span[first.Content]);
        if (_header.IsInterlaced) throw new InvalidDataException("PNG that is interlaced.");
        _palette = Content("PLTE") ?? [];
        _transparency = _header.Colour is PngColour.GreyAlpha or PngColour.RgbAlpha ? null : Content("tRNS");
        var packed = new MemoryStream();
        foreach (var chunk in chunks.Where(chunk => chunk.Type == "IDAT")) packed.Write(png.Span[chunk.Content]);
        packed.Position = 0;
        _data = new ZLibStream(packed, CompressionMode.Decompress);
        (_row, _above) = (new byte[_header.Stride], new byte[_header.Stride]);

        byte[]? Content(string type) =>
            chunks.FirstOrDefault(chunk => chunk.Type == type) is { Type: not null } found
                ? png.Span[found.Content].ToArray()
                : null;
    }

    public override int Width => _header.Width;

    public override int Height => _header.Height;

    public override int Channels => (IsGrey ? 1 : 3) + (HasAlpha ? 1 : 0);

    public override bool HasAlpha => _transparency is not null || _header.Colour is PngColour.GreyAlpha or PngColour.RgbAlpha;

    private bool IsGrey => _header.Colour is PngColour.Grey or PngColour.GreyAlpha;

    public override void ReadRow(Span<byte> row)
    {
        (_row, _above) = (_above, _row);
        try
        {
            var filter = _data.ReadByte();
            _data.ReadExactly(_row);
            PngFilter.Undo(filter, _row, _above, _header.PixelStride);
        }
        catch (EndOfStreamException exception)
        {
            throw new InvalidDataException("PNG ends too early.", exception);
        }

        for (var x = 0; x < Width; x++) ReadPixel(x, row.Slice(x * Channels, Channels));
    }

    public void Dispose() => _data.Dispose();

    private void ReadPixel(int x, Span<byte> pixel)
    {
        if (_header.Colour == PngColour.Palette)
        {
            var entry = Sample(x);
            if ((entry * 3) + 3 > _palette.Length) throw new InvalidDataException("PNG with a colour beyond its palette.");
            _palette.AsSpan(entry * 3, 3).CopyTo(pixel);
            if (_transparency is not null) pixel[3] = entry < _transparency.Length ? _transparency[entry] : byte.MaxValue;
            return;
        }

        var samples = _header.Samples;
        for (var i = 0; i < samples; i++) pixel[i] = ToByte(Sample((x * samples) + i));
        if (_transparency is not null) pixel[samples] = IsSeenThrough(x) ? (byte)0 : byte.MaxValue;
    }

    private bool IsSeenThrough(int x)
    {
        var samples = _header.Samples;
        if (_transparency!.Length < samples * 2) return false;
        for (var i = 0; i < samples; i++)
            if (Sample((x * samples) + i) != BinaryPrimitives.ReadUInt16BigEndian(_transparency.AsSpan(i * 2))) return false;
        return true;
    }

    private int Sample(int index) => _header.Depth switch
    {
        16 => BinaryPrimitives.ReadUInt16BigEndian(_row.AsSpan(index * 2)),
        8 => _row[index],
        var depth => (_row[index * depth / 8] >> (8 - depth - (index * depth % 8))) & ((1 << depth) - 1),
    };

    /// <summary>A sample of any depth as one of eight bits.</summary>
    private byte ToByte(int sample) => _header.Depth switch
    {
        8 => (byte)sample,
        16 => (byte)(sample >> 8),
        var depth => (byte)(sample * byte.MaxValue / ((1 << depth) - 1)),
    };
}
