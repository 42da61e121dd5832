using ReportCompiler.Documents.Imaging;

namespace ReportCompiler.Tests.Documents.Imaging;

/// <summary>Images that another program wrote (ImageMagick), of the kinds that our own writer does not write. Each has three
/// pixels in a row.</summary>
public class PngSourceTests
{
    [Fact]
    public void Palette_OfTwoBits_HasItsColoursAndWhatIsSeenThrough() => Assert.Equal(
        [255, 0, 0, 255, 0, 255, 0, 255, 255, 255, 255, 0],
        Row("iVBORw0KGgoAAAANSUhEUgAAAAMAAAABAgMAAABmjvwnAAAACVBMVEX/////AAAA/wAJsf/jAAAAAXRSTlMAQObYZgAAAApJREFUCNdjSAAA"
            + "AGIAYRsWYbAAAAAASUVORK5CYII="));

    [Fact]
    public void Grey_OfOneBit_IsBlackAndWhite() => Assert.Equal(
        [0, 255, 255],
        Row("iVBORw0KGgoAAAANSUhEUgAAAAMAAAABAQAAAAAzmykZAAAACklEQVQI12NIAAAAYgBhGxZhsAAAAABJRU5ErkJggg=="));

    [Fact]
    public void Colours_OfSixteenBits_AreThoseOfEight() => Assert.Equal(
        [255, 0, 0, 0, 255, 0, 0, 0, 255],
        Row("iVBORw0KGgoAAAANSUhEUgAAAAMAAAABEAIAAADEEl+gAAAAB3RJTUUH6gsWES0umLE1cQAAABNJREFUCNdj+P+fgYGBgYEBQQMAONoF+yVf"
            + "ZHMAAAAASUVORK5CYII="));

    [Fact]
    public void Row_BeyondTheData_IsAnError()
    {
        var file = PngWriter.Write(new Pixels(1, 1, 1, [0]), []);
        using var source = new PngSource(file);
        source.ReadRow(new byte[1]);
        Assert.Throws<InvalidDataException>(() => source.ReadRow(new byte[1]));
    }

    private static byte[] Row(string base64)
    {
        using var source = new PngSource(Convert.FromBase64String(base64));
        Assert.Equal((3, 1), (source.Width, source.Height));
        var row = new byte[3 * source.Channels];
        source.ReadRow(row);
        return row;
    }
}
