namespace ReportCompiler.Tests.Data;

/// <summary>The reports of this repository.</summary>
internal static class SampleReport
{
    /// <summary>Folders from the repository's root.</summary>
    public static TheoryData<string> Folders =>
        ["samples/jiulongpo-2025", "samples/nanhu-2025", "tests/samples/torture"];

    /// <summary>Compiles the report of a folder.</summary>
    public static CompiledReport Of(string folder) => Compiler.Compile(Repository.Report(folder));
}
