using ReportCompiler.Diffing;
using ReportCompiler.Sources;

namespace ReportCompiler.Tests.Diffing;

/// <summary>A cell that was changed in the sources is told as that one figure, with what follows from it beneath, and nothing
/// else.</summary>
public class OneCellTests
{
    private static void AssertNothingButFigures(ReportComparison comparison)
    {
        Assert.Empty(Comparing.Rewritten(comparison));
        Assert.Empty(comparison.Structure);
        Assert.Empty(comparison.Properties);
        Assert.Empty(comparison.Figures.Definitions);
        Assert.Empty(comparison.CarriedOver);
    }

    private static ReportComparison Edit(IWorld world, string file, string old, string @new) => Comparing.Compare(
        world,
        Comparing.Changed(world, text: (path, text) =>
        {
            if (path != file) return text;
            Assert.Contains(old, text, StringComparison.Ordinal);
            return text.Replace(old, @new, StringComparison.Ordinal);
        }));

    [Theory]
    [InlineData("nanhu-2025", "附表2.csv", "教职工满意度,95.68,96.55,174", "教职工满意度,95.68,96.75,174")]
    [InlineData("nanhu-2025", "办学条件.csv", "图书册数,96420,98635", "图书册数,96420,98640")]
    [InlineData("nanhu-2025", "办学条件.csv", "学校占地面积,86700,86700", "学校占地面积,86700,86710")]
    [InlineData("nanhu-2025", "学生（分专业）.csv", "在校生数,数控技术应用,323,322,320", "在校生数,数控技术应用,323,322,321")]
    [InlineData("jiulongpo-2025", "schools/dance/indicators.csv", "学校占地面积,27066", "学校占地面积,27166")]
    public void OneCell_InSample_IsTheOnlyFigureThatFollowsFromNone(string sample, string file, string old, string @new)
    {
        var comparison = Edit(Repository.Sample(sample), file, old, @new);

        AssertNothingButFigures(comparison);
        Assert.Single(comparison.Figures.Changed, change => change.FollowsFrom.Count == 0);
    }
}
