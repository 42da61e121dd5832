using System.Text;
using ReportCompiler.Pdf;

namespace ReportCompiler.Tests.Pdf;

public sealed class PdfFileTests
{
    private const string Sample =
        """
        %PDF-1.4
        1 0 obj
        <</Type/Catalog/Pages 2 0 R/Dests 9 0 R>>
        endobj
        2 0 obj
        <</Type/Pages/Kids[ 5 0 R 3 0 R ]/Count 3>>
        endobj
        3 0 obj
        <</Type/Pages/Kids[ 4 0 R 6 0 R ]/Count 2>>
        endobj
        4 0 obj
        <</Type/Page>>
        endobj
        5 0 obj
        <</Type/Page>>
        endobj
        6 0 obj
        <</Type/Page>>
        endobj
        9 0 obj
        <</a5Fb[4 0 R/XYZ 1 2 0]
        /c[5 0 R/XYZ 1 2 0]/d [6 0 R /XYZ 1 2 0]>>
        endobj
        trailer
        <</Size 10/Root 1 0 R>>
        """;

    [Fact]
    public void Destinations_AreNumberedInPageOrder()
    {
        var destinations = Read(Sample).Destinations;
        Assert.Equal((2, 1, 3), (destinations["a5Fb"].Sheet, destinations["c"].Sheet, destinations["d"].Sheet));
    }

    [Fact]
    public void Destinations_KeepWhatTheyShow() => Assert.Equal("[6 0 R /XYZ 1 2 0]", Read(Sample).Destinations["d"].View);

    [Fact]
    public void Destinations_OfWhatIsNoPdf_AreNone() => Assert.Empty(Read("no").Destinations);

    [Fact]
    public void Destinations_NameThatHoldsTheWordStream_DoesNotEndTheObject()
    {
        var destinations = Read(Sample.Replace("/a5Fb[", "/livestream[", StringComparison.Ordinal)).Destinations;
        Assert.Equal(["livestream", "c", "d"], destinations.Keys);
    }

    [Fact]
    public void Destinations_NameInCodes_IsRead()
    {
        // 表 is E8 A1 A8 in UTF-8.
        var destinations = Read(Sample.Replace("/a5Fb[", "/tbl-#E8#A1#A8[", StringComparison.Ordinal)).Destinations;
        Assert.Equal(2, destinations["tbl-表"].Sheet);
    }

    [Fact]
    public void Object_GivenAnewInAnUpdate_IsTheNewOne()
    {
        var updated = $"{Sample}\n4 0 obj\n<</Type/Page/Rotate 90>>\nendobj\n";
        Assert.Equal("<</Type/Page/Rotate 90>>", Read(updated).Object(4).Trim());
    }

    private static PdfFile Read(string pdf) => PdfFile.Read(Encoding.ASCII.GetBytes(pdf));
}
