namespace ReportCompiler.Projects;

/// <summary>The texts that <c>school.yaml</c> may give beside the names, and that tables may print.</summary>
internal static class SchoolAttributes
{
    /// <summary>The keys: nature (办学性质), authority (主管单位), levels (办学水平), founded (建校年份), address (地址).</summary>
    public static IReadOnlyList<string> Keys { get; } = ["nature", "authority", "levels", "founded", "address"];
}
