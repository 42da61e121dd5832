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
    // Nothing is computed from these.
    [InlineData("nanhu-2025", "附表3.csv", "校园网主干最大带宽,10000,20000", "校园网主干最大带宽,10000,30000", 0)]
    [InlineData("torture", "region/fiscal.csv", "18999.90,20001.01", "18999.90,20001.02", 0)]
    // Books for each student.
    [InlineData("nanhu-2025", "办学条件.csv", "图书册数,96420,98635", "图书册数,96420,99635", 1)]
    // Fewer books than last year: the words beside the figure turn as well.
    [InlineData("nanhu-2025", "办学条件.csv", "图书册数,96420,98635", "图书册数,96420,96400", 1)]
    // The sum of the schools; two square metres more are less than 0.005 for each student.
    [InlineData("jiulongpo-2025", "schools/dance/indicators.csv", ",27066", ",27068", 1)]
    public void OneCell_InSample_IsTheOnlyFigureThatFollowsFromNone(
        string sample, string file, string old, string @new, int consequences)
    {
        var comparison = Edit(sample == "torture" ? Repository.TestSample(sample) : Repository.Sample(sample), file, old, @new);

        AssertNothingButFigures(comparison);
        var changes = comparison.Figures.Changed;
        Assert.Empty(comparison.Figures.Appeared.Concat(comparison.Figures.Disappeared));
        Assert.Single(changes, change => change.FollowsFrom.Count == 0);
        Assert.All(changes.Skip(1), change => Assert.Equal([changes[0].Id], change.FollowsFrom));
        Assert.Equal(consequences, changes.Count - 1);
    }
}
