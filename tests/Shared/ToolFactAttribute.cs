namespace ReportCompiler.Tests;

/// <summary>A test that needs a program which the .NET SDK does not bring. Where it is missing the test is skipped; with
/// REPORTC_TESTS_REQUIRE_TOOLS=1, as in CI, it runs all the same and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public abstract class ToolFactAttribute : FactAttribute
{
    /// <summary>Skips the test when a tool is missing.</summary>
    protected void Need(bool isThere, string otherwise)
    {
        if (!isThere && Environment.GetEnvironmentVariable("REPORTC_TESTS_REQUIRE_TOOLS") != "1") Skip ??= otherwise;
    }
}
