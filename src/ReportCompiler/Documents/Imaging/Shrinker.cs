namespace ReportCompiler.Documents.Imaging;

/// <summary>Makes an image smaller. Each pixel of the result is the mean of the area that it covers, in whole numbers, so
/// that every machine gets the same.</summary>
internal static class Shrinker
{
    /// <summary>Reads an image and makes it so wide and high.</summary>
    /// <param name="source">The image.</param>
    /// <param name="width">Width of the result; from 1 to that of the source.</param>
    /// <param name="height">Height of the result; from 1 to that of the source.</param>
    /// <exception cref="InvalidDataException">The image is broken.</exception>
    public static Pixels Shrink(PixelSource source, int width, int height)
    {
        var samples = new byte[width * height * source.Channels];
        var row = new byte[source.Width * source.Channels];
        var narrow = new long[width * source.Channels];
        var sum = new long[narrow.Length];
        var next = 0;

        // A row of the source is as high as the result has rows, a row of the result as the source has: their edges are
        // then whole numbers.
        for (var y = 0; y < source.Height; y++)
        {
            source.ReadRow(row);
            Narrow(source, row, narrow, width);
            var (top, bottom) = ((long)y * height, (long)(y + 1) * height);
            while (top < bottom)
            {
                var edge = Math.Min(bottom, (long)(next + 1) * source.Height);
                var part = edge - top;
                for (var i = 0; i < sum.Length; i++) sum[i] += narrow[i] * part;
                top = edge;
                if (edge != (long)(next + 1) * source.Height) continue;
                Finish(source, sum, samples.AsSpan(next * sum.Length, sum.Length));
                Array.Clear(sum);
                next++;
            }
        }

        return new Pixels(width, height, source.Channels, samples);
    }

    /// <summary>Adds up a row within the columns of the result. Colours count as much as they are opaque: what is seen
    /// through must not colour its neighbours.</summary>
    private static void Narrow(PixelSource source, byte[] row, long[] narrow, int width)
    {
        Array.Clear(narrow);
        var channels = source.Channels;
        var target = 0;
        for (var x = 0; x < source.Width; x++)
        {
            var (left, right) = ((long)x * width, (long)(x + 1) * width);
            while (left < right)
            {
                var edge = Math.Min(right, (long)(target + 1) * source.Width);
                var part = edge - left;
                var opacity = source.HasAlpha ? row[(x * channels) + channels - 1] : byte.MaxValue;
                for (var c = 0; c < channels; c++)
                {
                    var isAlpha = source.HasAlpha && c == channels - 1;
                    var sample = row[(x * channels) + c];
                    narrow[(target * channels) + c] += part * (source.HasAlpha && !isAlpha ? sample * opacity : sample);
                }

                left = edge;
                if (edge == (long)(target + 1) * source.Width) target++;
            }
        }
    }

    private static void Finish(PixelSource source, long[] sum, Span<byte> row)
    {
        var area = (long)source.Width * source.Height;
        var channels = source.Channels;
        for (var i = 0; i < sum.Length; i += channels)
        {
            var opacity = source.HasAlpha ? sum[i + channels - 1] : area;
            for (var c = 0; c < channels; c++)
            {
                var whole = source.HasAlpha && c < channels - 1 ? opacity : area;
                row[i + c] = whole == 0 ? (byte)0 : (byte)((sum[i + c] + (whole / 2)) / whole);
            }
        }
    }
}
