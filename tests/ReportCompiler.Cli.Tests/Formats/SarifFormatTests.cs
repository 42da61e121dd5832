using System.Text;
using System.Text.Json;
using ReportCompiler.Tests;

namespace ReportCompiler.Cli.Tests.Formats;

public sealed class SarifFormatTests : IDisposable
{
    private readonly TestProject _project = FaultyProject.Create();

    [Fact]
    public void Sarif_Result_HasRuleLevelMessageAndRegion()
    {
        var run = Run("check", "--format", "sarif");
        var result = run.GetProperty("results")[0];

        Assert.Equal("RC2101", result.GetProperty("ruleId").GetString());
        Assert.Equal("warning", result.GetProperty("level").GetString());
        Assert.Equal(
            "毕业生数（北山职校，2025年）填报为“2825”，按“升学人数 + 就业人数”计算为 2824。\n算式：2208 + 616 = 2824\n"
            + "提示：报告中印计算值；请核对填报值和用到的数据。",
            result.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal(
            """{"artifactLocation":{"uri":"schools/north/indicators.csv","uriBaseId":"SRCROOT"},"region":{"startLine":2,"startColumn":6,"endColumn":10}}""",
            Place(result));
        Assert.Equal([3, 4], result.GetProperty("relatedLocations").EnumerateArray().Select(location =>
            location.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32()));
    }

    [Fact]
    public void Sarif_RuleIndex_IsThatOfItsRule()
    {
        var run = Run("check", "--format", "sarif");
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        foreach (var result in run.GetProperty("results").EnumerateArray())
            Assert.Equal(
                result.GetProperty("ruleId").GetString(),
                rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
    }

    [Fact]
    public void Sarif_WaivedFinding_IsSuppressedAndTheOthersAreNot()
    {
        var suppressions = Run("check", "--format", "sarif").GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("suppressions")).ToList();

        Assert.Equal([0, 0, 1], suppressions.Select(list => list.GetArrayLength()));
        Assert.Equal("external", suppressions[2][0].GetProperty("kind").GetString());
        Assert.Equal("一人服兵役", suppressions[2][0].GetProperty("justification").GetString());
    }

    [Fact]
    public void Sarif_ProjectInASubfolder_HasEncodedPathsFromTheCurrentFolder()
    {
        var result = Run(_project.RunIn("..", "check", "试验区-2025", "--format", "sarif")).GetProperty("results")[0];

        // 试 is E8 AF 95 in UTF-8, 验 E9 AA 8C, 区 E5 8C BA.
        Assert.StartsWith(
            """{"artifactLocation":{"uri":"%E8%AF%95%E9%AA%8C%E5%8C%BA-2025/schools/north/indicators.csv",""",
            Place(result), StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_FileAsAWhole_HasNoRegion()
    {
        _project.Write("schools/north/staff.csv", "指标,2025\n教职工数,128\n");
        _project.Write("schools/north/old.xlsx", "");

        var results = Run("check", "--format", "sarif").GetProperty("results");
        var whole = results.EnumerateArray().Single(result => result.GetProperty("ruleId").GetString() == "RC1602");

        Assert.Equal("""{"artifactLocation":{"uri":"schools/north/old.xlsx","uriBaseId":"SRCROOT"}}""", Place(whole));
        Assert.False(whole.TryGetProperty("ruleIndex", out _));
    }

    [Fact]
    public void Sarif_FileOfTheProgramsOwnLayouts_IsNotOneOfTheRepository()
    {
        using var project = new TestProject();
        // The catalogue that comes with the program has a rule that the second is among the first.
        project.Write("region/employment.csv", "指标,2025\n就业人数,10\n直接就业人数,11\n");

        var result = Run(project.RunIn("..", "check", "试验区-2025", "--format", "sarif", "--rule", "RC2303")).GetProperty("results")[0];

        var bases = result.GetProperty("relatedLocations").EnumerateArray()
            .Select(location => location.GetProperty("physicalLocation").GetProperty("artifactLocation"))
            .ToLookup(place => place.GetProperty("uriBaseId").GetString(), place => place.GetProperty("uri").GetString()!);
        Assert.Equal(["templates/shared/indicators.yaml"], bases["REPORTC"]);
        Assert.All(bases["SRCROOT"], uri => Assert.EndsWith("-2025/region/employment.csv", uri, StringComparison.Ordinal));
    }

    [Fact]
    public void Sarif_LinesWereAddedAbove_KeepsTheFingerprint()
    {
        var before = Fingerprints(Run("check", "--format", "sarif"));
        _project.Write("schools/north/staff.csv", "指标,2025\n就业人数,616\n教职工数,126\n");

        var after = Fingerprints(Run("check", "--format", "sarif", "--language", "en"));

        Assert.Equal(3, before.Distinct().Count());
        Assert.Equal(before, after);
    }

    [Fact]
    public void Sarif_SeverityChosenByTheReport_IsAnOverride()
    {
        _project.Write("report.yaml",
            """
            kind: region
            year: 2025
            name: 试验区
            title: 职业教育质量年度报告
            issuer: 试验区教育委员会
            date: 2025-12-31
            layout: small
            rules: {RC2101: off, RC2102: error}
            """);

        var run = Run("check", "--format", "sarif");

        var overrides = run.GetProperty("invocations")[0].GetProperty("ruleConfigurationOverrides").EnumerateArray()
            .Select(change => change.GetProperty("descriptor").GetProperty("id").GetString()
                + JsonSerializer.Serialize(change.GetProperty("configuration")));
        Assert.Equal(["""RC2101{"enabled":false}""", """RC2102{"level":"error"}"""], overrides);
    }

    [JsonSchemaFact]
    public void Sarif_FindingsOfOneCauseAndWaivedOnes_FollowTheStandardsSchema()
    {
        _project.Write("schools/north/staff2.csv", "指标,2025\n教职工数,127\n");

        Assert.Equal("", Complaints());
    }

    [JsonSchemaFact]
    public void Sarif_FileAsAWholeAndRuleSwitchedOff_FollowTheStandardsSchema()
    {
        _project.Write("schools/north/staff.csv", "指标,2025\n教职工数,128\n");
        _project.Write("schools/north/表 1.xlsx", "");
        _project.Write("report.yaml", Encoding.UTF8.GetString(_project.Read("report.yaml")) + "\nrules: {RC2501: off}\n");

        Assert.Equal("", Complaints());
    }

    [JsonSchemaFact]
    public void Sarif_OfTheSample_FollowsTheStandardsSchema()
    {
        var file = Path.Combine(_project.Folder, "check.sarif");
        _project.RunIn(RepositoryFolder.Find(), "check", "samples/jiulongpo-2025", "--format", "sarif", "-o", file);

        Assert.Equal("", JsonChecks.Complaints(JsonChecks.Sarif, file));
    }

    public void Dispose() => _project.Dispose();

    private string Complaints()
    {
        _project.Run("check", "--format", "sarif", "-o", "check.sarif");
        return JsonChecks.Complaints(JsonChecks.Sarif, Path.Combine(_project.Folder, "check.sarif"));
    }

    private JsonElement Run(params string[] arguments) => Run(_project.Run(arguments));

    private static JsonElement Run(ProgramRun run)
    {
        using var json = JsonDocument.Parse(run.Output);
        return json.RootElement.GetProperty("runs")[0].Clone();
    }

    private static string Place(JsonElement result) =>
        JsonSerializer.Serialize(result.GetProperty("locations")[0].GetProperty("physicalLocation"));

    private static List<string> Fingerprints(JsonElement run) =>
    [
        .. run.GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("partialFingerprints").GetProperty("reportc/v1").GetString()!),
    ];
}
