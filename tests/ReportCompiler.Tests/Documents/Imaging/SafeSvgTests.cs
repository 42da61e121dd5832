using System.Text;
using ReportCompiler.Documents;
using ReportCompiler.Tests.Html.Attacks;

namespace ReportCompiler.Tests.Documents.Imaging;

/// <summary>What is left of an SVG image that is more than a picture.</summary>
public sealed class SafeSvgTests
{
    private const string Start = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\">";

    [Theory]
    [InlineData("<rect width=\"9\" height=\"9\" fill=\"url(#a)\" style=\"fill: url('#a')\"/>")]
    [InlineData("<style>text { font-family: '\\5b8b\\4f53'; } @font-face { src: url(data:font/woff2;base64,AA==) }</style>")]
    [InlineData("<use href=\"#a\"/><image href=\"data:image/png;base64,AA==\" width=\"9\" height=\"9\"/>")]
    [InlineData("<text>文<tspan>字</tspan></text><!-- a -->")]
    public void Picture_OfNothingElse_StaysByteForByte(string body)
    {
        Assert.Equal($"{Start}{body}</svg>", Image($"{Start}{body}</svg>"));
        Assert.Empty(Messages($"{Start}{body}</svg>"));
    }

    [Theory]
    [InlineData("<script>hit()</script><path d=\"M0 0\"/>", "<path d=\"M0 0\" />")]
    [InlineData("<path d=\"M0 0\" onclick=\"hit()\"/>", "<path d=\"M0 0\" />")]
    [InlineData("<use href=\"https://example.invalid/a.svg#b\"/>", "<use />")]
    [InlineData("<rect fill=\"url(https://example.invalid/a.svg#b)\"/>", "<rect fill=\"none\" />")]
    [InlineData("<style>@import 'https://example.invalid/a.css'; rect { fill: red }</style>", "<style> rect { fill: red }</style>")]
    [InlineData("<style>rect { fill: \\75rl(https://example.invalid/a) }</style>", "<style>rect { fill: none }</style>")]
    [InlineData("<a href=\"javascript:hit()\"><text>文</text></a>", "<a><text>文</text></a>")]
    [InlineData("<g><animate attributeName=\"x\" onbegin=\"hit()\"/></g>", "<g />")]
    public void Part_ThatIsNoPicture_IsLeftOut(string body, string expected) =>
        Assert.Equal($"{Start}{expected}</svg>", Image($"{Start}{body}</svg>"));

    [Fact]
    public void DocumentType_WithoutEntities_IsLeftOutWithoutAWord()
    {
        const string Picture = $"<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"hit()\">]>{Start}<g></g></svg>";

        Assert.Equal($"{Start}<g></g></svg>", Image(Picture));
        Assert.Empty(Messages(Picture));
    }

    [Fact]
    public void NotesOfADrawingProgram_AreLeftOutWithoutAWord()
    {
        const string Picture = $"{Start}<i:grid xmlns:i=\"http://www.inkscape.org/namespaces/inkscape\"/><metadata/><g></g></svg>";

        Assert.Equal($"{Start}<g></g></svg>", Image(Picture));
        Assert.Empty(Messages(Picture));
    }

    [Fact]
    public void ScriptAndReference_AreNamedInOneWarning() => Assert.Equal(
        [
            "sections/outlook.md:1:1 RC4118 SVG 图片“images/x.svg”里有脚本、对其他文件的引用，已经去掉，只留静止的图形。"
            + " 请在报告里看看图片是否完整；缺了内容的，请把用到的文件嵌入图片，或者另存为 PNG。",
        ],
        Messages($"{Start}<script/><use href=\"a.svg#b\"/></svg>"));

    [Fact]
    public void Image_OfAnEntity_IsNoImage() => Assert.Contains(
        "RC4115", Assert.Single(Messages($"<!DOCTYPE svg [<!ENTITY a \"b\">]>{Start}<text>&a;</text></svg>")), StringComparison.Ordinal);

    private static string Image(string svg)
    {
        var outlook = TestReport.Section(Report(svg).Compile().Document!, "sec-outlook");
        return Encoding.UTF8.GetString(outlook.Blocks.OfType<FigureBlock>().Single().Image!.Printed.Span);
    }

    private static IReadOnlyList<string> Messages(string svg) => Report(svg).Messages();

    private static TestReport Report(string svg) => AttackedProject.OfImage(svg);
}
