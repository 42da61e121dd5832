using System.Buffers.Binary;
using ReportCompiler.Documents;
using ReportCompiler.Documents.Building;
using ReportCompiler.Documents.Imaging;

namespace ReportCompiler.Tests.Documents.Imaging;

public class PrintedImageTests
{
    private static readonly byte[] Red = [255, 0, 0];
    private static readonly byte[] Blue = [0, 0, 255];

    [Fact]
    public void Image_NoLargerThanItsPlace_StaysByteForByte()
    {
        foreach (var file in (byte[][])[PngWriter.Write(Halves(40, 30), []), JpegWriter.Write(Halves(40, 30), [])])
            Assert.Equal(file, Printed(file, 40, 30));
    }

    [Fact]
    public void Photograph_WiderThanItsPlace_IsAsWideAsThatAndStaysAJpeg()
    {
        var printed = Printed(JpegWriter.Write(Halves(400, 300), []), 80, 80);
        Assert.Equal(ImageFormat.Jpeg, ImageFormats.Of(printed));
        Assert.Equal((80, 60), ImageFormats.Measure(ImageFormat.Jpeg, printed));
    }

    [Fact]
    public void Photograph_HigherThanItsPlace_IsAsHighAsThat() => Assert.Equal(
        (75, 100), ImageFormats.Measure(ImageFormat.Jpeg, Printed(JpegWriter.Write(Halves(300, 400), []), 100, 100)));

    [Fact]
    public void Photograph_HeldUpright_IsTurnedAndLosesTheNote()
    {
        // The camera was turned to the left: what it stored on the left is up.
        var printed = Printed(Noted(JpegWriter.Write(Halves(64, 32), []), orientation: 6), 100, 100);
        Assert.Equal((32, 64), ImageFormats.Measure(ImageFormat.Jpeg, printed));
        Assert.Equal(ExifOrientation.Upright, ExifOrientation.Of(printed));
        var pixels = Shrinker.Shrink(new JpegSource(printed), 32, 64);
        AssertNear(Red, Pixel(pixels, 16, 8));
        AssertNear(Blue, Pixel(pixels, 16, 56));
    }

    [Theory]
    [InlineData(1, "ab/cd")]
    [InlineData(2, "ba/dc")]
    [InlineData(3, "dc/ba")]
    [InlineData(4, "cd/ab")]
    [InlineData(5, "ac/bd")]
    [InlineData(6, "ca/db")]
    [InlineData(7, "db/ca")]
    [InlineData(8, "bd/ac")]
    public void Upright_OfEachOrientation(int orientation, string expected)
    {
        var upright = new Pixels(2, 2, 1, "abcd"u8.ToArray()).Upright(orientation);
        Assert.Equal(expected.Replace("/", "", StringComparison.Ordinal), System.Text.Encoding.ASCII.GetString(upright.Samples));
    }

    [Fact]
    public void ColourProfile_IsKept()
    {
        byte[] profile = [.. "ICC_PROFILE\0"u8, 1, 1, 7, 7];
        var printed = Printed(JpegWriter.Write(Halves(400, 300), [profile]), 40, 30);
        var segment = Assert.Single(JpegSegments.Read(printed), segment => segment.Marker == JpegSegments.App2);
        Assert.Equal(profile, printed[segment.Content]);
    }

    [Fact]
    public void Shrinking_TakesTheMeanOfWhatAPixelCovers()
    {
        // Three pixels on two: the middle one belongs half to each. (2·30 + 60) / 3 and (60 + 2·120) / 3.
        using var source = new PngSource(PngWriter.Write(new Pixels(3, 1, 1, [30, 60, 120]), []));
        Assert.Equal([40, 100], Shrinker.Shrink(source, 2, 1).Samples);
    }

    [Fact]
    public void Shrinking_DoesNotMixInWhatCannotBeSeen()
    {
        // Red beside a fully transparent green: half as opaque, and still red.
        using var source = new PngSource(PngWriter.Write(new Pixels(2, 1, 4, [255, 0, 0, 255, 0, 255, 0, 0]), []));
        Assert.Equal([255, 0, 0, 128], Shrinker.Shrink(source, 1, 1).Samples);
    }

    [Fact]
    public void Drawing_WhichWouldNotBecomeSmaller_StaysByteForByte()
    {
        // A chequered pattern packs into next to nothing; two thirds as wide, it is many shades of grey.
        var file = PngWriter.Write(
            new Pixels(300, 300, 1, [.. Enumerable.Range(0, 90_000).Select(i => (byte)(((i % 300) + (i / 300)) % 2 * 255))]), []);
        Assert.Equal(file, Printed(file, 209, 209));
    }

    [Fact]
    public void Photograph_BrokenInside_NeverFailsTheReport()
    {
        // Headers and end are sound, what is between is not: it is printed as far as it can be read.
        var random = new Random(1);
        var sound = JpegWriter.Write(Halves(200, 160), []);
        for (var run = 0; run < 200; run++)
        {
            var file = sound.ToArray();
            for (var i = 0; i < 20; i++) file[random.Next(20, file.Length - 2)] = (byte)random.Next(256);
            if (ImageFormats.Measure(ImageFormat.Jpeg, file) is { Width: < 5000, Height: < 5000 }) Printed(file, 50, 50);
        }
    }

    /// <summary>Red to the left, blue to the right.</summary>
    private static Pixels Halves(int width, int height) => new(
        width, height, 3,
        [.. Enumerable.Range(0, width * height).SelectMany(i => i % width < width / 2 ? Red : Blue)]);

    private static byte[] Pixel(Pixels pixels, int x, int y) =>
        pixels.Samples[(((y * pixels.Width) + x) * 3)..][..3];

    private static void AssertNear(byte[] expected, byte[] actual) =>
        Assert.All(expected.Zip(actual), pair => Assert.InRange(pair.Second, pair.First - 12, pair.First + 12));

    private static byte[] Printed(byte[] file, int widest, int highest)
    {
        var format = ImageFormats.Of(file)!.Value;
        var (width, height) = ImageFormats.Measure(format, file)!.Value;
        return PrintedImage.Of(new ImageResource("a", format, file, width, height), widest, highest).ToArray();
    }

    /// <summary>The photograph with an Exif segment that states how the camera was held.</summary>
    private static byte[] Noted(byte[] jpeg, byte orientation)
    {
        byte[] exif =
        [
            .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8,
            0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0,
        ];
        var head = new byte[] { 0xFF, 0xD8, 0xFF, JpegSegments.App1, 0, 0 };
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(4), (ushort)(exif.Length + 2));
        return [.. head, .. exif, .. jpeg[2..]];
    }
}
