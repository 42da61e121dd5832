using ReportCompiler.Documents.Styles;

namespace ReportCompiler.Tests.Documents;

/// <summary>A style sheet for tests of the writers: the sizes of GB/T 9704-2012, so that pictures look like a report.</summary>
internal static class TestStyles
{
    private static readonly string[] FangSong = ["仿宋_GB2312", "FangSong", "Noto Serif CJK SC"];
    private static readonly string[] Hei = ["黑体", "SimHei", "Noto Sans CJK SC"];
    private static readonly string[] Kai = ["楷体_GB2312", "KaiTi", "Noto Serif CJK SC"];
    private static readonly string[] Song = ["宋体", "SimSun", "Noto Serif CJK SC"];
    private static readonly string[] BiaoSong = ["方正小标宋简体", "SimSun", "Noto Serif CJK SC"];
    private static readonly string[] Latin = ["Times New Roman", "Liberation Serif"];

    public static StyleSheet Region { get; } = new(
        new PageStyle(210, 297, 37, 35, 28, 26),
        new Dictionary<TextRole, TextStyle>
        {
            [TextRole.Body] = Style(FangSong, 16, pitch: 28, indent: 2, alignment: TextAlignment.Justified),
            [TextRole.Title] = Style(BiaoSong, 22, pitch: 36, alignment: TextAlignment.Centre),
            [TextRole.CoverLine] = Style(Kai, 16, pitch: 28, alignment: TextAlignment.Centre),
            [TextRole.Heading1] = Style(Hei, 16, pitch: 28, before: 12, after: 6),
            [TextRole.Heading2] = Style(Kai, 16, pitch: 28, before: 6),
            [TextRole.Heading3] = Style(FangSong, 16, pitch: 28, bold: true),
            [TextRole.Heading4] = Style(FangSong, 16, pitch: 28),
            [TextRole.Contents1] = Style(Hei, 14, pitch: 24),
            [TextRole.Contents2] = Style(FangSong, 14, pitch: 24, indent: 1),
            [TextRole.Contents3] = Style(FangSong, 12, pitch: 22, indent: 2),
            [TextRole.ListEntry] = Style(FangSong, 12, pitch: 22),
            [TextRole.Caption] = Style(Hei, 12, before: 6, after: 3, alignment: TextAlignment.Centre),
            [TextRole.TableText] = Style(Song, 10.5m, alignment: TextAlignment.Centre),
            [TextRole.TableHead] = Style(Hei, 10.5m, alignment: TextAlignment.Centre),
            [TextRole.TableNote] = Style(Song, 9, before: 3, after: 6),
            [TextRole.CaseTitle] = Style(Hei, 14, pitch: 26, alignment: TextAlignment.Centre),
            [TextRole.CaseHeading] = Style(Kai, 14, pitch: 26, bold: true),
            [TextRole.CaseText] = Style(FangSong, 14, pitch: 26, indent: 2, alignment: TextAlignment.Justified),
            [TextRole.Quote] = Style(Kai, 16, pitch: 28, indent: 2, alignment: TextAlignment.Justified),
            [TextRole.Code] = Style(Song, 10.5m),
            [TextRole.Footnote] = Style(Song, 9),
            [TextRole.Header] = Style(Song, 9, alignment: TextAlignment.Centre),
            [TextRole.PageNumber] = Style(Song, 14, alignment: TextAlignment.Centre),
        });

    private static TextStyle Style(
        string[] fonts, decimal size, decimal? pitch = null, decimal indent = 0, bool bold = false, decimal before = 0,
        decimal after = 0, TextAlignment alignment = TextAlignment.Left) =>
        new(fonts, Latin, size, bold, pitch, indent, before, after, alignment, "000000");
}
