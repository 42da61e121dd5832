using ReportCompiler.Diffing;

namespace ReportCompiler.Tests.Diffing;

/// <summary>Where files lie and how they are written is no difference.</summary>
public class SameReportTests
{
    private static void AssertSame(ReportComparison comparison)
    {
        Assert.Empty(comparison.Figures.Changed.Concat(comparison.Figures.Appeared).Concat(comparison.Figures.Disappeared).Select(Comparing.Figure));
        Assert.Empty(comparison.Structure.Select(Comparing.Structure));
        Assert.Empty(Comparing.Rewritten(comparison));
        Assert.False(comparison.HasDifferences);
    }

    [Theory]
    [InlineData("nanhu-2025")]
    [InlineData("nanhu-2026")]
    [InlineData("jiulongpo-2025")]
    public void Compare_WithItself_FindsNothing(string sample)
    {
        var data = Comparing.DataOf(Repository.Sample(sample));

        AssertSame(ReportComparer.Compare(data, data));
    }
}
