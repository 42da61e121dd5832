using ReportCompiler.Documents.Charts;

namespace ReportCompiler.Tests.Documents.Charts;

public sealed class LineLabelsTests
{
    // Text of 10 stands 8 + 10 / 2 = 13 from its point.
    private readonly LineLabels _labels = new(right: 100, bottom: 100, size: 10);

    [Fact]
    public void Place_Free_IsAbove() => Assert.Equal(-13m, _labels.Place(50, 50, 20));

    [Fact]
    public void Place_PointAbove_IsBeneath()
    {
        _labels.AddPoint(50, 40);
        Assert.Equal(13m, _labels.Place(50, 50, 20));
    }

    [Fact]
    public void Place_PointsAboveAndBeneath_IsNowhere()
    {
        _labels.AddPoint(50, 40);
        _labels.AddPoint(50, 60);
        Assert.Null(_labels.Place(50, 50, 20));
    }

    [Fact]
    public void Place_BeyondTheEdge_IsNowhere() => Assert.Null(_labels.Place(95, 50, 20));

    [Fact]
    public void Place_ValueBesideAnother_IsBeneath()
    {
        _labels.Place(50, 50, 20);
        Assert.Equal(13m, _labels.Place(60, 50, 20));
    }
}
