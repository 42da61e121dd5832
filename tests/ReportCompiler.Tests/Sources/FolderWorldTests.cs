using System.Text;
using ReportCompiler.Sources;

namespace ReportCompiler.Tests.Sources;

public sealed class FolderWorldTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reportc-");

    [Fact]
    public void Files_FolderWithClutter_NamesOnlySources()
    {
        foreach (var path in new[]
            {
                "report.yaml", "schools/b/school.yaml", "schools/a/school.yaml", "schools/a/build/x.md",
                ".git/config", ".hidden.md", "build/report.html", "schools/~$成绩.csv",
            })
            Write(path);

        Assert.Equal(["report.yaml", "schools/a/build/x.md", "schools/a/school.yaml", "schools/b/school.yaml"],
            new FolderWorld(_folder.FullName).Files);
    }

    [Fact]
    public void Files_Prefix_BeginsEveryPath()
    {
        Write("region/cover.md");
        var world = new FolderWorld(_folder.FullName, "templates/");

        Assert.Equal(["templates/region/cover.md"], world.Files);
        Assert.Equal("x", Encoding.UTF8.GetString(world.Read("templates/region/cover.md")!.Value.Span));
    }

    [Fact]
    public void Files_FolderThatDoesNotExist_AreNone() =>
        Assert.Empty(new FolderWorld(Path.Combine(_folder.FullName, "none")).Files);

    [Fact]
    public void Read_PathThatIsNotListed_IsNull()
    {
        Write("a/x.md");

        Assert.Null(new FolderWorld(Path.Combine(_folder.FullName, "a")).Read("../a/x.md"));
    }

    [Fact]
    public void Read_FileDeletedAfterListing_IsNull()
    {
        Write("x.md");
        var world = new FolderWorld(_folder.FullName);
        File.Delete(Path.Combine(_folder.FullName, "x.md"));

        Assert.Null(world.Read("x.md"));
    }

    [Fact]
    public void Files_Links_AreFollowedWithinTheFolderOnly()
    {
        Write("project/x.md");
        Write("secret.md");
        var project = Path.Combine(_folder.FullName, "project");
        File.CreateSymbolicLink(Path.Combine(project, "inside.md"), Path.Combine(project, "x.md"));
        File.CreateSymbolicLink(Path.Combine(project, "outside.md"), Path.Combine(_folder.FullName, "secret.md"));
        Directory.CreateSymbolicLink(Path.Combine(project, "loop"), project);

        Assert.Equal(["inside.md", "x.md"], new FolderWorld(project).Files);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string path)
    {
        var full = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, "x");
    }
}
