namespace ReportCompiler.Documents.Imaging;

/// <summary>The filters of PNG: a byte is stored as the difference from what its neighbours foretell (PNG, W3C, 9).</summary>
internal static class PngFilter
{
    /// <summary>How many there are.</summary>
    public const int Count = 5;

    /// <summary>What the neighbours foretell: nothing, the byte to the left, the one above, their mean, or the nearest
    /// to left + above − the one between them (Paeth).</summary>
    public static byte Foretell(int filter, int left, int above, int between) => filter switch
    {
        0 => 0,
        1 => (byte)left,
        2 => (byte)above,
        3 => (byte)((left + above) / 2),
        4 => Paeth(left, above, between),
        _ => throw new InvalidDataException($"PNG with the filter {filter}."),
    };

    /// <summary>Turns the differences of a row into its bytes, in place.</summary>
    /// <param name="filter">The row's filter.</param>
    /// <param name="row">The row.</param>
    /// <param name="above">The row above; zeros above the first.</param>
    /// <param name="pixelStride">Bytes from a sample to that of the pixel before.</param>
    public static void Undo(int filter, Span<byte> row, ReadOnlySpan<byte> above, int pixelStride)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var isFirst = i < pixelStride;
            row[i] += Foretell(filter, isFirst ? 0 : row[i - pixelStride], above[i], isFirst ? 0 : above[i - pixelStride]);
        }
    }

    private static byte Paeth(int left, int above, int between)
    {
        var guess = left + above - between;
        var (toLeft, toAbove, toBetween) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - between));
        if (toLeft <= toAbove && toLeft <= toBetween) return (byte)left;
        return (byte)(toAbove <= toBetween ? above : between);
    }
}
