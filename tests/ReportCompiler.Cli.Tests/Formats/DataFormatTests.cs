using ReportCompiler.Tests;

namespace ReportCompiler.Cli.Tests.Formats;

public sealed class DataFormatTests : IDisposable
{
    private readonly TestProject _project = new();

    [Fact]
    public void Data_AskedFor_WritesTheFiguresAsJsonAndAsATable()
    {
        var run = _project.Run("build", "--to", "data");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["试验区-2025.data.json", "试验区-2025.facts.csv"], _project.FilesIn("build"));
    }

    [JsonSchemaFact]
    public void Json_OfEverySample_FollowsItsSchema() => Assert.All(
        ["samples/jiulongpo-2025", "samples/nanhu-2025", "samples/nanhu-2026", "tests/samples/torture"],
        sample =>
        {
            var run = _project.Run("build", Path.Combine(RepositoryFolder.Find(), sample), "--to", "data", "-o", "out");

            Assert.Equal(0, run.ExitCode);
            var file = Path.Combine(_project.Folder, "out", $"{Path.GetFileName(sample)}.data.json");
            Assert.Equal("", JsonChecks.Complaints(JsonChecks.Data, file));
        });

    public void Dispose() => _project.Dispose();
}
