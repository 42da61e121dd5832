namespace ReportCompiler.Tests.Checks;

public class WaiverTests
{
    private const string StaffLastYear = "schools/north/staff.csv:2:6";
    private const string Staff = "schools/north/staff.csv:2:9";
    private const string TeachersLastYear = "schools/north/staff.csv:3:7";
    private const string Teachers = "schools/north/staff.csv:3:10";
    private const string StaffOfSouth = "schools/south/staff.csv:2:6";

    [Theory]
    [InlineData("{rule: RC2401, reason: 已核实}", StaffLastYear, Staff, TeachersLastYear, Teachers, StaffOfSouth)]
    [InlineData("{rule: RC2401, file: schools/south/staff.csv, reason: 已核实}", StaffOfSouth)]
    [InlineData("{rule: RC2401, entity: south, reason: 已核实}", StaffOfSouth)]
    [InlineData("{rule: RC2401, entity: 南港职校, reason: 已核实}", StaffOfSouth)]
    [InlineData("{rule: RC2401, entity: 南湖区南港职业学校, reason: 已核实}", StaffOfSouth)]
    [InlineData("{rule: RC2401, indicator: teachers, reason: 已核实}", TeachersLastYear, Teachers)]
    [InlineData("{rule: RC2401, indicator: 教职工总数, reason: 已核实}", StaffLastYear, Staff, StaffOfSouth)]
    [InlineData("{rule: RC2401, year: 2024, reason: 已核实}", StaffLastYear, TeachersLastYear)]
    [InlineData("{rule: RC2401, words: 是“43”, reason: 已核实}", Teachers)]
    [InlineData("{rule: RC2401, words: “43” here, reason: 已核实}", Teachers)]
    [InlineData("{rule: RC2401, entity: north, indicator: 教职工数, year: 2025, reason: 已核实}", Staff)]
    public void Waiver_AcceptsTheFindingsThatAllItsFieldsMatch(string waiver, params string[] expected)
    {
        var report = Contradictions(waiver).Compile();

        Assert.Equal(expected, report.Waived.Select(waived => waived.Finding.Span.ToString()));
        Assert.Equal(
            ((string[])[StaffLastYear, Staff, TeachersLastYear, Teachers, StaffOfSouth]).Except(expected).Order(StringComparer.Ordinal),
            report.Diagnostics.Select(d => d.Span.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Waiver_AcceptedFinding_KeepsReasonAndPlace()
    {
        var waived = Contradictions("{rule: RC2401, entity: south, reason: 口径不同}").Compile().Waived.Single();

        Assert.Equal("RC2401", waived.Finding.Code);
        Assert.Equal("口径不同", waived.Reason);
        Assert.Equal("report.yaml:8:18", waived.Waiver.ToString());
    }

    [Fact]
    public void Waiver_AllErrorsAccepted_TheReportIsWritten() =>
        Assert.NotNull(Contradictions("{rule: RC2401, reason: 已核实}").Compile().Document);

    [Theory]
    [InlineData("{rule: RC2401, file: south/staff.csv, reason: 已核实}")]
    [InlineData("{rule: RC2401, entity: 南湖区, reason: 已核实}")]
    [InlineData("{rule: RC2401, indicator: 无此指标, reason: 已核实}")]
    [InlineData("{rule: RC2401, year: 2023, reason: 已核实}")]
    [InlineData("{rule: RC2401, words: 是“44”, reason: 已核实}")]
    public void Waiver_OneFieldMatchesNothing_IsUnused(string waiver)
    {
        var messages = Contradictions(waiver).Messages();

        Assert.Equal(
            "report.yaml:8:18 RC2801 豁免 RC2401 没有用上。 问题已经改正就删去它；否则请核对其中的文件、学校、指标和年度。",
            messages[0]);
        Assert.Equal(1 + 5, messages.Count);
    }

    [Fact]
    public void Waiver_OfWhatAnEarlierOneAccepts_IsUnused()
    {
        var messages = Contradictions("{rule: RC2401, reason: 已核实}, {rule: RC2401, entity: south, reason: 已核实}").Messages();

        Assert.StartsWith("report.yaml:8:47 RC2801 ", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Waiver_OfAnUnusedWaiver_IsUnusedToo()
    {
        var messages = WithReport("waivers: [{rule: RC2801, reason: 无}]").Messages();

        Assert.StartsWith("report.yaml:8:18 RC2801 豁免 RC2801 没有用上。", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Waiver_UnknownCode_IsAnError() => Assert.Equal(
        ["report.yaml:8:18 RC2901 没有代码为“RC2491”的规则。 您要写的是不是“RC2401”？"],
        WithReport("waivers: [{rule: RC2491, reason: 无}]").Messages());

    [Fact]
    public void Waiver_NameInsteadOfACode_IsAnError() => Assert.Equal(
        ["report.yaml:8:18 RC2901 没有代码为“合计”的规则。 用 reportc rules 列出所有规则。"],
        WithReport("waivers: [{rule: 合计, reason: 无}]").Messages());

    [Fact]
    public void Waiver_UnknownEntity_IsAnError() => Assert.Equal(
        ["report.yaml:8:34 RC2902 没有名为“南港学校”的学校或区域。 您要写的是不是“南港职校”？"],
        WithReport("waivers: [{rule: RC2401, entity: 南港学校, reason: 无}]").Messages());

    [Fact]
    public void Waiver_WithoutReason_IsAnError()
    {
        var messages = Contradictions("{rule: RC2401}").Messages();

        Assert.Contains(messages, message => message.StartsWith("report.yaml:8:", StringComparison.Ordinal)
            && message.Contains("reason", StringComparison.Ordinal));
        Assert.Equal(5, messages.Count(message => message.Contains(" RC2401 ", StringComparison.Ordinal)));
    }

    private static TestReport Contradictions(string waivers) => WithReport($"waivers: [{waivers}]")
        .With("schools/north/indicators.csv", "指标,2024,2025\n教职工数,60,61\n专任教师数,40,41\n")
        .With("schools/north/staff.csv", "指标,2024,2025\n教职工数,62,63\n专任教师数,42,43\n")
        .With("schools/south/indicators.csv", "指标,2025\n教职工数,50\n")
        .With("schools/south/staff.csv", "指标,2025\n教职工数,51\n");

    private static TestReport WithReport(string settings) => new TestReport().With("report.yaml", $$"""
        kind: region
        year: 2025
        name: 南湖区
        title: [南湖区, 质量年度报告]
        issuer: 南湖区教育局
        date: 2025-12-31
        layout: small
        {{settings}}
        schools: [north, south]
        """);
}
