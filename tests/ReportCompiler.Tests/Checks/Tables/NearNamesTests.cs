namespace ReportCompiler.Tests.Checks.Tables;

/// <summary>RC2607: a name among known names is known, or plainly another.</summary>
public sealed class NearNamesTests
{
    [Fact]
    public void SchoolWithACharacterLeftOut_IsFound() => Assert.Equal(
        ["tables/t.csv:4:1 RC2607 “南湖区北山职业校”不在名单里，与“南湖区北山职业学校”只差几个字；这一列 3 个名称中 2 个在名单里。"],
        Found("学校,基地\n南湖区北山职业学校,数控\n南湖区北山职业学校,汽修\n南湖区北山职业校,烹饪\n"));

    [Fact]
    public void NameMisspeltTwice_IsOneFinding() => Assert.Single(Found(
        "学校,基地\n南湖区北山职业学校,数控\n南湖区北山职业学校,汽修\n南湖区北山职业校,烹饪\n南湖区北山职业校,烘焙\n"));

    [Fact]
    public void SchoolsAsTheyAreCalled_AreSilent() => Assert.Empty(
        Found("学校,基地\n南湖区北山职业学校,数控\n南港职校,汽修\n南湖区北山职业学校,烹饪\n合计,3\n"));

    [Fact]
    public void AnotherSchool_BesideTheOneItResembles_IsSilent() => Assert.Empty(
        Found("学校,基地\n南湖区北山职业学校,数控\n南湖区南港职业学校,汽修\n南湖区东山职业学校,烹饪\n"));

    [Fact]
    public void ColumnOfStrangers_IsSilent() => Assert.Empty(
        Found("合作单位,基地\n南湖区北山职业校,数控\n南湖重工,汽修\n南湖酒店,烹饪\n"));

    [Fact]
    public void NamesFarFromAny_AreSilent() => Assert.Empty(
        Found("学校,基地\n南湖区北山职业学校,数控\n南湖区南港职业学校,汽修\n省工程大学,烹饪\n"));

    [Fact]
    public void CategoryWithACharacterLeftOut_IsFound() => Assert.Equal(
        ["tables/t.csv:4:1 RC2607 “文化艺术”不在名单里，与“文化艺术类”只差几个字；这一列 3 个名称中 2 个在名单里。"],
        TableFindings.Of(Categories("专业大类,社团\n旅游类,茶艺\n农业类,园艺\n文化艺术,舞蹈\n")));

    [Fact]
    public void CategoriesAsTheyAreCalled_AreSilent() =>
        Assert.Empty(TableFindings.Of(Categories("专业大类,社团\n旅游类,茶艺\n农业类,园艺\n文化艺术类,舞蹈\n")));

    private static TestReport Categories(string csv) => TableFindings.Printing(csv)
        .With("indicators.yaml", "dimensions:\n  major: {name: 专业大类, categories: [旅游类, 农业类, 文化艺术类]}\n");

    private static IReadOnlyList<string> Found(string csv) => TableFindings.Of(TableFindings.Printing(csv));
}
