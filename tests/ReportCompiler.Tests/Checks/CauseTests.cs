using ReportCompiler.Diagnostics;

namespace ReportCompiler.Tests.Checks;

public class CauseTests
{
    private const string First = "schools/north/indicators.csv:2:6";

    [Fact]
    public void Cause_TwoFindingsRestOnOneCell_IsThatCell()
    {
        var findings = Staff(("staff.csv", "62"), ("staff2.csv", "63"));

        Assert.Equal([First, First], findings.Select(finding => finding.Cause?.Span.ToString()));
        Assert.Equal("几处发现都用到这个数，请先核对它", findings[0].Cause!.Note.Chinese);
        Assert.Equal("several findings rest on this figure: check it first", findings[0].Cause!.Note.English);
    }

    [Fact]
    public void Cause_OneFinding_HasNone() =>
        Assert.Null(Assert.Single(Staff(("staff.csv", "62"))).Cause);

    [Fact]
    public void Cause_CellAgreesElsewhereLessOften_IsThatCell()
    {
        var findings = Staff(("staff.csv", "62"), ("staff2.csv", "63"), ("staff3.csv", "60"));

        Assert.Equal([First, First], findings.Select(finding => finding.Cause?.Span.ToString()));
    }

    [Fact]
    public void Cause_CellAgreesElsewhereAsOften_IsNone()
    {
        var findings = Staff(("staff.csv", "62"), ("staff2.csv", "63"), ("staff3.csv", "60"), ("staff4.csv", "60"));

        Assert.Equal([null, null], findings.Select(finding => finding.Cause));
    }

    [Fact]
    public void Cause_FindingOfAnotherCell_StandsForItself()
    {
        var report = new TestReport()
            .With("schools/north/indicators.csv", "指标,2025\n教职工数,60\n专任教师数,40\n")
            .With("schools/north/other.csv", "指标,2025\n专任教师数,41\n")
            .With("schools/north/staff.csv", "指标,2025\n教职工数,62\n")
            .With("schools/north/staff2.csv", "指标,2025\n教职工数,63\n");

        // Those of one cause stand where the cause does, before the file other.csv.
        Assert.Equal(
            [
                ("schools/north/staff.csv:2:6", First), ("schools/north/staff2.csv:2:6", First),
                ("schools/north/other.csv:2:7", null),
            ],
            report.Compile().Diagnostics.Select(d => (d.Span.ToString(), d.Cause?.Span.ToString())));
    }

    [Fact]
    public void Cause_WaivedFinding_CountsForNone()
    {
        var report = new TestReport()
            .With("report.yaml", """
                kind: region
                year: 2025
                name: 南湖区
                title: [南湖区, 质量年度报告]
                issuer: 南湖区教育局
                date: 2025-12-31
                layout: small
                schools: [north, south]
                waivers: [{rule: RC2401, file: schools/north/staff.csv, reason: 已核实}]
                """)
            .With("schools/north/indicators.csv", "指标,2025\n教职工数,60\n")
            .With("schools/north/staff.csv", "指标,2025\n教职工数,62\n")
            .With("schools/north/staff2.csv", "指标,2025\n教职工数,63\n");

        Assert.Null(Assert.Single(report.Compile().Diagnostics).Cause);
    }

    /// <summary>What is found where the first file says 60 and the others what is given.</summary>
    private static IReadOnlyList<Diagnostic> Staff(params (string File, string Number)[] others)
    {
        var report = new TestReport().With("schools/north/indicators.csv", "指标,2025\n教职工数,60\n");
        foreach (var (file, number) in others) report.With($"schools/north/{file}", $"指标,2025\n教职工数,{number}\n");
        return report.Compile().Diagnostics;
    }
}
