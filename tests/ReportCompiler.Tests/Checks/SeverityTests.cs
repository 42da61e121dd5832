using ReportCompiler.Diagnostics;

namespace ReportCompiler.Tests.Checks;

public class SeverityTests
{
    // 60 + 50 = 110, stated as 111: a warning unless the report says otherwise.
    private const string Total = "RC2101";

    [Fact]
    public void Severity_NotChosen_IsTheRules()
    {
        var report = WithRules("{}").Compile();

        Assert.Equal((Total, Severity.Warning), Single(report));
        Assert.NotNull(report.Document);
    }

    [Fact]
    public void Severity_Error_LeavesTheReportUnwritten()
    {
        var report = WithRules("{RC2101: error}").Compile();

        Assert.Equal((Total, Severity.Error), Single(report));
        Assert.Null(report.Document);
    }

    [Fact]
    public void Severity_Information_IsANote() =>
        Assert.Equal((Total, Severity.Information), Single(WithRules("{RC2101: information}").Compile()));

    [Fact]
    public void Severity_Off_FindsNothing()
    {
        var report = WithRules("{RC2101: off}").Compile();

        Assert.Empty(report.Diagnostics);
        Assert.DoesNotContain(report.Rules, applied => applied.Rule.Code == Total);
    }

    [Fact]
    public void Severity_OfAWaivedFinding_IsTheChosenOne()
    {
        var report = WithRules("{RC2101: error}\nwaivers: [{rule: RC2101, reason: 已核实}]").Compile();

        Assert.Equal(Severity.Error, report.Waived.Single().Finding.Severity);
        Assert.NotNull(report.Document);
    }

    [Fact]
    public void Rules_AreThoseOfTheChecklistInTheChosenSeverity()
    {
        var report = WithRules("{RC2101: error}").Compile();

        Assert.Equal(ReportCompiler.Checks.Checklist.Rules, report.Rules.Select(applied => applied.Rule));
        Assert.Equal(Severity.Error, report.Rules.Single(applied => applied.Rule.Code == Total).Severity);
    }

    [Fact]
    public void Rules_ReportCannotBeRead_AreNone() =>
        Assert.Empty(new TestReport().With("report.yaml", "year: 2025\n").Compile().Rules);

    [Fact]
    public void Severity_UnknownCode_IsAnError() => Assert.Equal(
        ["report.yaml:8:9 RC2901 没有代码为“RC2191”的规则。 您要写的是不是“RC2101”？"],
        WithRules("{RC2191: off, RC2101: off}").Messages());

    [Fact]
    public void Severity_UnknownWord_IsAnErrorThatNamesTheWords()
    {
        var message = Assert.Single(WithRules("{RC2101: fatal}").Compile().Diagnostics, d => d.Severity == Severity.Error);

        Assert.Equal("report.yaml:8:17", message.Span.ToString());
        Assert.Contains("fatal", message.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains("off、information、warning", (message.Hint ?? message.Message).Chinese, StringComparison.Ordinal);
    }

    private static (string, Severity) Single(CompiledReport report)
    {
        var diagnostic = Assert.Single(report.Diagnostics);
        return (diagnostic.Code, diagnostic.Severity);
    }

    private static TestReport WithRules(string rules) => new TestReport()
        .With("report.yaml", $$"""
            kind: region
            year: 2025
            name: 南湖区
            title: [南湖区, 质量年度报告]
            issuer: 南湖区教育局
            date: 2025-12-31
            layout: small
            rules: {{rules}}
            schools: [north, south]
            """)
        .With("schools/north/indicators.csv", "指标,2025\n教职工数,60\n")
        .With("schools/south/indicators.csv", "指标,2025\n教职工数,50\n")
        .With("region/indicators.csv", "指标,2025\n教职工数,111\n");
}
