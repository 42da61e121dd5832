using System.Xml.Linq;

namespace ReportCompiler.Cli.Tests.Formats;

public sealed class JUnitFormatTests : IDisposable
{
    private readonly TestProject _project = FaultyProject.Create();

    [Fact]
    public void JUnit_FailingFinding_FailsItsRule()
    {
        var failure = Case(Run("check", "--format", "junit"), "RC2401 ").Element("failure")!;

        Assert.Equal("error", failure.Attribute("type")!.Value);
        Assert.Equal("教职工数（北山职校，2025年）在这里是“126”，在别处是“128”。", failure.Attribute("message")!.Value);
        Assert.Equal(
            """
            schools/north/staff.csv:2:6: 错误: 教职工数（北山职校，2025年）在这里是“126”，在别处是“128”。
            提示：同一个数据只能有一个值，请核对后改正其中一处。
            schools/north/indicators.csv:5:6: 这里是“128”
            """, failure.Value);
    }

    [Fact]
    public void JUnit_Warning_IsOutputUnlessWarningsFail()
    {
        var mild = Case(Run("check", "--format", "junit"), "RC2101 ");
        var strict = Case(Run("check", "--format", "junit", "--strict"), "RC2101 ");

        Assert.StartsWith("schools/north/indicators.csv:2:6: 警告: ", mild.Element("system-out")!.Value, StringComparison.Ordinal);
        Assert.Null(mild.Element("failure"));
        Assert.Equal("warning", strict.Element("failure")!.Attribute("type")!.Value);
        Assert.Null(strict.Element("system-out"));
    }

    [Fact]
    public void JUnit_EveryRule_IsATest()
    {
        var suites = Run("check", "--format", "junit");

        var names = suites.Descendants("testcase").Select(test => test.Attribute("name")!.Value[..6]);
        Assert.Equal(Checks.Checklist.Rules.Select(rule => rule.Code), names);
        Assert.Equal("1", suites.Attribute("failures")!.Value);
        Assert.Equal("0", suites.Attribute("skipped")!.Value);
    }

    [Fact]
    public void JUnit_RulesAskedFor_AreTheTests()
    {
        var suites = Run("check", "--format", "junit", "--rule", "RC2101,RC2401");

        Assert.Equal(
            ["RC21 填报数与计算数", "RC24 同一个数只有一个值"],
            suites.Elements("testsuite").Select(suite => suite.Attribute("name")!.Value));
        Assert.Equal("2", suites.Attribute("tests")!.Value);
    }

    [Fact]
    public void JUnit_ReportThatCannotBeRead_PassesNoRule()
    {
        _project.Write("report.yaml", "kind: region\nname：试验区\nyear: 2025\n");

        var suites = Run("check", "--format", "junit");

        var rules = Checks.Checklist.Rules.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(rules, suites.Attribute("skipped")!.Value);
        Assert.NotNull(Case(suites, "RC1103").Element("failure"));
    }

    [Fact]
    public void JUnit_ControlCharactersInTheSources_AreNoControlCharactersInTheResult()
    {
        _project.Write("schools/north/staff.csv", "指标,2025\n教职工数,\"1\u00012\u001b\"\n");

        var suites = Run("check", "--format", "junit");

        Assert.Contains("“1\uFFFD2\uFFFD”", suites.Value, StringComparison.Ordinal);
    }

    public void Dispose() => _project.Dispose();

    private XElement Run(params string[] arguments) => XElement.Parse(_project.Run(arguments).Output);

    private static XElement Case(XElement suites, string name) => suites.Descendants("testcase").Single(test =>
        test.Attribute("name")!.Value.StartsWith(name, StringComparison.Ordinal));
}
