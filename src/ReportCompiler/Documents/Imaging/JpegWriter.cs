using BitMiracle.LibJpeg.Classic;

namespace ReportCompiler.Documents.Imaging;

/// <summary>Writes JPEG files.</summary>
internal static class JpegWriter
{
    /// <summary>Of 100. From here on a print shows no difference.</summary>
    private const int Quality = 85;

    private const int App2Marker = 0xE2;

    /// <summary>The image as a baseline JPEG.</summary>
    /// <param name="pixels">One, three or four samples: grey, red–green–blue, or inks as the source stored them.</param>
    /// <param name="profile">The segments with the colour profile, without marker and length.</param>
    public static byte[] Write(Pixels pixels, IEnumerable<byte[]> profile)
    {
        var encoder = new jpeg_compress_struct(new JpegErrors());
        using var file = new MemoryStream();
        encoder.jpeg_stdio_dest(file);
        (encoder.Image_width, encoder.Image_height) = (pixels.Width, pixels.Height);
        encoder.Input_components = pixels.Channels;
        encoder.In_color_space = pixels.Channels switch
        {
            1 => J_COLOR_SPACE.JCS_GRAYSCALE,
            3 => J_COLOR_SPACE.JCS_RGB,
            _ => J_COLOR_SPACE.JCS_CMYK,
        };
        encoder.jpeg_set_defaults();
        encoder.jpeg_set_quality(Quality, true);
        encoder.Optimize_coding = true;
        encoder.jpeg_start_compress(true);
        foreach (var segment in profile) encoder.jpeg_write_marker(App2Marker, segment);
        var stride = pixels.Width * pixels.Channels;
        for (var y = 0; y < pixels.Height; y++)
            encoder.jpeg_write_scanlines([pixels.Samples[(y * stride)..((y + 1) * stride)]], 1);
        encoder.jpeg_finish_compress();
        return file.ToArray();
    }
}
