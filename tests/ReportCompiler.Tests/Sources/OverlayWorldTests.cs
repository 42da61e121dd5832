using System.Text;
using ReportCompiler.Sources;

namespace ReportCompiler.Tests.Sources;

public class OverlayWorldTests
{
    private readonly OverlayWorld _world = new(
        new MemoryWorld { { "b", "upper b" }, { "c", "upper c" } },
        new MemoryWorld { { "a", "lower a" }, { "b", "lower b" } });

    [Fact]
    public void Files_BothWorlds_AreNamedOnceInOrder() => Assert.Equal(["a", "b", "c"], _world.Files);

    [Theory]
    [InlineData("a", "lower a")]
    [InlineData("b", "upper b")]
    [InlineData("c", "upper c")]
    public void Read_FileOfBoth_GivesTheUpperOne(string path, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(_world.Read(path)!.Value.Span));

    [Fact]
    public void Read_FileOfNeither_IsNull() => Assert.Null(_world.Read("d"));
}
