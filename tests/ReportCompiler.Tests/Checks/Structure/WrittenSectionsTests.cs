namespace ReportCompiler.Tests.Checks.Structure;

public sealed class WrittenSectionsTests
{
    private const string OutlineFile = "templates/small/outline.yaml";

    [Theory]
    [InlineData("\n")]
    [InlineData("<!-- 还没有写 -->\n")]
    public void Section_WithoutText_IsFoundInTheOutline(string text) => Assert.Equal(
        ["templates/small/outline.yaml:9:10 RC2702 2 展望没有内容。 请在 sections/outlook.md 中撰写。"],
        new TestReport().With("sections/outlook.md", text).Messages());

    [Fact]
    public void FrontMatter_WithoutText_HasNoNumber() => Assert.Equal(
        ["templates/small/outline.yaml:2:10 RC2702 前言没有内容。 请在 sections/preface.md 中撰写。"],
        new TestReport().With("sections/preface.md", "").Messages());

    [Theory]
    [InlineData("展望。")]
    [InlineData("{{ report.year }}")]
    public void Section_WithText_IsSilent(string text) => Assert.Equal(
        [], new TestReport().With("sections/outlook.md", text).Messages());

    [Fact]
    public void Section_WithCaseOnly_IsSilent() => Assert.Equal([], new TestReport()
        .With("sections/outlook.md", "")
        .With("cases/day.md", "---\ntitle: 开放日\nsection: outlook\n---\n文。")
        .Messages());

    [Fact]
    public void Section_OfTheLayoutOnly_IsSilent() => Assert.Equal([], new TestReport()
        .With("sections/outlook.md", "")
        .With("templates/small/sections/outlook.md", "本区有两所学校。")
        .Messages());

    [Fact]
    public void Section_WithBrokenFile_IsNotCalledEmpty() => Assert.DoesNotContain(
        new TestReport().With("sections/outlook.md", "---\ntitle: 展望\n").Messages(), message => message.Contains("RC2702"));

    [Fact]
    public void RequiredSection_OfTheLayoutOnly_IsNotWritten() => Assert.Equal(
        ["templates/small/outline.yaml:2:10 RC2701 1 展望还没有写，这一节必须有。 请在 sections/outlook.md 中撰写。"],
        Required().With("sections/outlook.md", "").With("templates/small/sections/outlook.md", "两所学校。").Findings());

    [Fact]
    public void RequiredSection_WithoutAnything_IsReportedOnce() => Assert.Equal(
        ["templates/small/outline.yaml:2:10 RC2701 1 展望还没有写，这一节必须有。 请在 sections/outlook.md 中撰写。"],
        Required().With("sections/outlook.md", "").Findings());

    [Fact]
    public void RequiredSection_WithText_IsSilent() => Assert.Equal([], Required().Findings());

    [Fact]
    public void RequiredSection_WrittenInASubsection_IsSilent() => Assert.Equal([], Required()
        .With("sections/outlook.md", "")
        .With("sections/first.md", "---\nparent: outlook\ntitle: 目标\n---\n文。")
        .Findings());

    [Fact]
    public void ShortSection_IsFoundWithItsCount() => Assert.Equal(
        ["sections/outlook.md:1:1 RC2703 1 展望只写了 9 字，至少要 10 字。〔9 < 10〕 请在 sections/outlook.md 中补写。"],
        // 在、校、生、9058、人、，、都、好、。
        WithLeast(10).With("sections/outlook.md", "**在校生**9058人，<!-- 注 -->都好。").Findings());

    [Theory]
    [InlineData("在校生9058人，都很好。")]
    [InlineData("在校生{{ students }}人，都很好。")]
    public void SectionOfEnoughCharacters_CountsAFigureAsOne(string text) =>
        Assert.Equal([], WithLeast(10).With("sections/outlook.md", text).Findings());

    [Fact]
    public void ShortSection_CountsItsSubsections() => Assert.Equal([], WithLeast(10)
        .With("sections/outlook.md", "一二三四五。")
        .With("sections/first.md", "---\nparent: outlook\ntitle: 目标\n---\n一二三。")
        .Findings());

    [Fact]
    public void ShortSection_WithALoop_IsLeftAlone() => Assert.Equal([], WithLeast(10)
        .With("sections/outlook.md", "{{ for school in schools }}{{ school.name }}。{{ end }}")
        .Findings());

    [Fact]
    public void Characters_ThatAreNoNumber_AreAMistakeOfTheLayout() => Assert.Contains(
        new TestReport().With(OutlineFile, "chapters:\n  - {id: outlook, title: 展望, characters: 很多}\n").Messages(),
        message => message.StartsWith(
            "templates/small/outline.yaml:2:42 RC1112 “characters”应当是 1 到 1000000 之间的整数，这里写的是“很多”。",
            StringComparison.Ordinal));

    private static TestReport Required() => new TestReport()
        .With(OutlineFile, "chapters:\n  - {id: outlook, title: 展望, required: true}\n");

    private static TestReport WithLeast(int characters) => new TestReport()
        .With(OutlineFile, $"chapters:\n  - {{id: outlook, title: 展望, characters: {characters}}}\n");
}
