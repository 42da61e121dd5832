using ReportCompiler.Documents;
using ReportCompiler.Documents.Styles;
using ReportCompiler.Html;
using static ReportCompiler.Tests.Html.HtmlPages;

namespace ReportCompiler.Tests.Html;

public sealed class PrintStyleTests
{
    private static readonly ReportDocument Empty = Document();

    [Fact]
    public void Of_Page_HasTheSheetAndMarginsOfTheLayout()
    {
        Assert.Contains(
            "@page {\n  size: 210mm 297mm;\n  margin: 37mm 26mm 35mm 28mm;\n",
            PrintStyle.Of(Empty),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Body_HasSizePitchAndIndentInPrint()
    {
        Assert.Contains(
            "  main :is(p, li) {\n    font-size: 16pt;\n    font-weight: 400;\n    line-height: 28pt;\n"
            + "    --indent: 2em;\n    text-indent: var(--indent);\n    margin-block: 0pt 0pt;\n    text-align: justify;\n    color: #000000;\n  }\n",
            PrintStyle.Of(Empty),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Fonts_SetsLatinBeforeChineseAndLeavesChineseQuotesToChinese()
    {
        var css = PrintStyle.Of(Empty);

        Assert.Contains(
            "local(\"Times New Roman\"), local(\"Liberation Serif\"); unicode-range: U+20-7E,",
            css,
            StringComparison.Ordinal);
        Assert.Contains(
            "main .heading-1 { font-family: \"Latin 1\", \"黑体\", \"SimHei\", \"Noto Sans CJK SC\", serif; }\n",
            css,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_EveryRoleOfTheText_HasASelector()
    {
        Assert.Equal(
            Enum.GetValues<TextRole>().Except([TextRole.Header, TextRole.PageNumber]).Order(),
            RoleSelectors.All.Select(pair => pair.Role).Order());
    }

    [Fact]
    public void Of_TitleThatLooksLikeCss_StaysText()
    {
        var css = PrintStyle.Of(Empty with { Properties = Properties with { Title = "a\"; } </style>\n\\" } });

        Assert.Contains("content: \"a\\22 \\3b  \\7d  \\3c \\2f style\\3e \\a \\5c \";", css, StringComparison.Ordinal);
    }
}
