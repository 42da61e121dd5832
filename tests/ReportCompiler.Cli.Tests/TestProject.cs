using System.Diagnostics;
using System.Text;

namespace ReportCompiler.Cli.Tests;

/// <summary>A small report project in a temporary folder, with a layout of its own, and the built program to run on it.</summary>
internal sealed class TestProject : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("reportc-");

    public TestProject()
    {
        Write("report.yaml",
            """
            kind: region
            year: 2025
            name: 试验区
            title: 职业教育质量年度报告
            issuer: 试验区教育委员会
            date: 2025-12-31
            layout: small
            """);
        Write("templates/small/layout.yaml",
            """
            catalogue: [../shared/indicators.yaml, ../shared/dimensions.yaml]
            outline: outline.yaml
            style: ../shared/style.yaml
            labels: {table: 表#, figure: 图#, case: 【案例#】, case_reference: 案例#}
            titles: {contents: 目录, tables: 表目录, figures: 图目录, cases: 案例目录}
            """);
        Write("templates/small/outline.yaml", "chapters:\n  - {id: overview, title: 学校概况}\n");
        Write("sections/overview.md", "全区有中职学校六所。\n");
    }

    /// <summary>The project's folder.</summary>
    public string Folder => Path.Combine(_root.FullName, "试验区-2025");

    public void Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public byte[] Read(string path) => File.ReadAllBytes(Path.Combine(Folder, path));

    /// <summary>The files of a folder of the project, by name; none when there is no such folder.</summary>
    public IEnumerable<string> FilesIn(string path)
    {
        var full = Path.Combine(Folder, path);
        return Directory.Exists(full)
            ? Directory.EnumerateFiles(full).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)
            : [];
    }

    /// <summary>Runs the program in the project's folder. Page numbers are estimated unless a test says otherwise: laying a
    /// document out takes LibreOffice seconds.</summary>
    public ProgramRun Run(params string[] arguments) => Run([], arguments);

    /// <summary>Runs the program in the project's folder under some environment variables.</summary>
    public ProgramRun Run((string Name, string Value)[] environment, params string[] arguments) =>
        Run("dotnet", [Program, .. arguments is ["build", .. var rest] && !arguments.Contains("--paginate")
            ? (string[])["build", "--paginate", "never", .. rest]
            : arguments], environment);

    /// <summary>Runs the program in another folder, named from the project's.</summary>
    public ProgramRun RunIn(string folder, params string[] arguments) =>
        Run("dotnet", [Program, .. arguments], [], Path.Combine(Folder, folder));

    /// <summary>Runs the program on a pseudo-terminal; all that it writes is the output.</summary>
    public ProgramRun RunOnTerminal((string Name, string Value)[] environment, string arguments) =>
        Run(TerminalFactAttribute.Script, ["-qec", $"dotnet {Program} {arguments}", "/dev/null"],
            [("TERM", "xterm-256color"), .. environment]);

    /// <summary>Runs a line of a POSIX shell, in which <c>$reportc</c> is the program.</summary>
    public ProgramRun RunInShell(string line) =>
        Run(ShellFactAttribute.Shell, ["-c", line], [("reportc", $"dotnet {Program}")]);

    private static string Program => Path.Combine(AppContext.BaseDirectory, "reportc.dll");

    private ProgramRun Run(
        string file, string[] arguments, (string Name, string Value)[] environment, string? folder = null)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder ?? Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("REPORTC_LANGUAGE");
        start.Environment.Remove("NO_COLOR");
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output.Result, error.Result);
    }

    public void Dispose() => _root.Delete(recursive: true);
}

/// <summary>What a run of the program gave.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error);
