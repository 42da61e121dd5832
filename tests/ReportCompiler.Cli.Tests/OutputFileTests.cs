namespace ReportCompiler.Cli.Tests;

public sealed class OutputFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reportc-");

    [Fact]
    public void WriteAll_FolderThatDoesNotExist_IsMade()
    {
        OutputFile.WriteAll([new(At("a/b/report.html"), "x"u8.ToArray())], CancellationToken.None);

        Assert.Equal("x", File.ReadAllText(At("a/b/report.html")));
    }

    [Fact]
    public void WriteAll_ExistingFile_IsReplacedAndNothingElseIsLeft()
    {
        File.WriteAllText(At("report.html"), "old and longer");

        OutputFile.WriteAll([new(At("report.html"), "new"u8.ToArray())], CancellationToken.None);

        Assert.Equal("new", File.ReadAllText(At("report.html")));
        Assert.Single(_folder.GetFiles());
    }

    [Fact]
    public void WriteAll_OneCannotBeWritten_LeavesAllAsTheyWere()
    {
        File.WriteAllText(At("report.html"), "old");
        Directory.CreateDirectory(At("report.docx"));

        var exception = Assert.Throws<OutputException>(() => OutputFile.WriteAll(
            [new(At("report.html"), "new"u8.ToArray()), new(At("report.docx"), "new"u8.ToArray())],
            CancellationToken.None));

        Assert.Equal(At("report.docx"), exception.Path);
        Assert.Equal("old", File.ReadAllText(At("report.html")));
        Assert.Single(_folder.GetFiles());
    }

    [Fact]
    public void WriteAll_Cancelled_LeavesAllAsTheyWere()
    {
        File.WriteAllText(At("report.html"), "old");

        Assert.Throws<OperationCanceledException>(() => OutputFile.WriteAll(
            [new(At("report.html"), "new"u8.ToArray())], new CancellationToken(canceled: true)));

        Assert.Equal("old", File.ReadAllText(At("report.html")));
        Assert.Single(_folder.GetFiles());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string At(string path) => Path.Combine(_folder.FullName, path);
}
