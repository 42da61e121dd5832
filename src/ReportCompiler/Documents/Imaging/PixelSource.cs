namespace ReportCompiler.Documents.Imaging;

/// <summary>Gives an image row by row, so that a large one is never in memory as a whole.</summary>
internal abstract class PixelSource
{
    /// <summary>Width in pixels; positive.</summary>
    public abstract int Width { get; }

    /// <summary>Height in pixels; positive.</summary>
    public abstract int Height { get; }

    /// <summary>Samples of a pixel, a byte each: 1 to 4.</summary>
    public abstract int Channels { get; }

    /// <summary>True where the last sample of a pixel says how opaque it is.</summary>
    public abstract bool HasAlpha { get; }

    /// <summary>Reads the next row, from the top.</summary>
    /// <param name="row">Receives the samples, pixel by pixel.</param>
    /// <exception cref="InvalidDataException">The image is broken.</exception>
    public abstract void ReadRow(Span<byte> row);
}
