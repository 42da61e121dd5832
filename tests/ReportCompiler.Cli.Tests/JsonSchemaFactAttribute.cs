using ReportCompiler.Tests;

namespace ReportCompiler.Cli.Tests;

/// <summary>A test that needs the checkers in <c>tests/json-checks</c>.</summary>
internal sealed class JsonSchemaFactAttribute : ToolFactAttribute
{
    public JsonSchemaFactAttribute() => Need(
        Directory.Exists(Path.Combine(JsonChecks.Folder, "node_modules")),
        "The checkers are not installed: run npm ci in tests/json-checks.");
}
