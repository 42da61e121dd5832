using BitMiracle.LibJpeg.Classic;

namespace ReportCompiler.Documents.Imaging;

/// <summary>The pixels of a JPEG file: grey, red–green–blue, or the four inks as stored.</summary>
internal sealed class JpegSource : PixelSource
{
    private readonly jpeg_decompress_struct _decoder = new(new JpegErrors());
    private readonly byte[][] _rows;

    /// <summary>Begins to read.</summary>
    /// <param name="jpeg">The file.</param>
    /// <exception cref="InvalidDataException">The image is broken, or of a kind of JPEG that nobody prints.</exception>
    public JpegSource(ReadOnlyMemory<byte> jpeg)
    {
        Decode(() =>
        {
            _decoder.jpeg_stdio_src(new MemoryStream(jpeg.ToArray(), writable: false));
            _decoder.jpeg_read_header(true);
            _decoder.jpeg_start_decompress();
        });
        if (_decoder.Out_color_space is not (J_COLOR_SPACE.JCS_GRAYSCALE or J_COLOR_SPACE.JCS_RGB or J_COLOR_SPACE.JCS_CMYK))
            throw new InvalidDataException($"JPEG with {_decoder.Num_components} components.");
        _rows = [new byte[_decoder.Output_width * _decoder.Output_components]];
    }

    public override int Width => _decoder.Output_width;

    public override int Height => _decoder.Output_height;

    public override int Channels => _decoder.Output_components;

    public override bool HasAlpha => false;

    public override void ReadRow(Span<byte> row)
    {
        Decode(() => _decoder.jpeg_read_scanlines(_rows, 1));
        _rows[0].CopyTo(row);
    }

    /// <summary>The library does not guard its tables against a broken file: what it runs into then is the file's fault.</summary>
    private static void Decode(Action step)
    {
        try
        {
            step();
        }
        catch (Exception exception) when (exception is not (InvalidDataException or OutOfMemoryException))
        {
            throw new InvalidDataException("JPEG that cannot be decoded.", exception);
        }
    }
}
