using System.Text.Json;

namespace ReportCompiler.Cli.Tests.Formats;

public sealed class JsonFormatTests : IDisposable
{
    private readonly TestProject _project = FaultyProject.Create();

    [Fact]
    public void Json_Finding_HasAllThatThereIsToSay()
    {
        using var json = Parse("check", "--format", "json");
        var finding = json.RootElement.GetProperty("findings")[0];

        Assert.Equal(
            """
            {
              "code": "RC2101",
              "rule": {
                "zh": "合计与各项之和不符",
                "en": "A total that is not the sum of its parts"
              },
              "severity": "warning",
              "message": {
                "zh": "毕业生数（北山职校，2025年）填报为“2825”，按“升学人数 + 就业人数”计算为 2824。",
                "en": "毕业生数（北山职校，2025年） is stated as “2825” but “升学人数 + 就业人数” gives 2824."
              },
              "place": {
                "file": "schools/north/indicators.csv",
                "line": 2,
                "column": 6,
                "length": 4
              },
              "arithmetic": {
                "zh": "2208 + 616 = 2824",
                "en": "2208 + 616 = 2824"
              },
              "hint": {
                "zh": "报告中印计算值；请核对填报值和用到的数据。",
                "en": "The report prints the computed figure; check the stated one and the figures that went in."
              },
              "related": [
                {
                  "place": {
                    "file": "schools/north/indicators.csv",
                    "line": 3,
                    "column": 6,
                    "length": 4
                  },
                  "note": {
                    "zh": "升学人数（北山职校，2025年）：2208",
                    "en": "升学人数（北山职校，2025年）: 2208"
                  }
                },
                {
                  "place": {
                    "file": "schools/north/indicators.csv",
                    "line": 4,
                    "column": 6,
                    "length": 3
                  },
                  "note": {
                    "zh": "就业人数（北山职校，2025年）：616",
                    "en": "就业人数（北山职校，2025年）: 616"
                  }
                }
              ],
              "cause": null
            }
            """, Undented(finding.GetRawText()));
    }

    [Fact]
    public void Json_Summary_CountsFindings()
    {
        using var json = Parse("check", "--format", "json");

        Assert.Equal(
            """{"errors":1,"warnings":1,"notes":0,"waived":1}""",
            JsonSerializer.Serialize(json.RootElement.GetProperty("summary")));
        Assert.Equal(".", json.RootElement.GetProperty("project").GetString());
    }

    [Fact]
    public void Json_WaivedFinding_HasItsReasonAndWhereItIsWaived()
    {
        using var json = Parse("check", "--format", "json");
        var waived = Assert.Single(json.RootElement.GetProperty("waived").EnumerateArray());

        Assert.Equal("RC2101", waived.GetProperty("finding").GetProperty("code").GetString());
        Assert.Equal("一人服兵役", waived.GetProperty("reason").GetString());
        Assert.Equal(
            """{"file":"report.yaml","line":9,"column":11,"length":6}""",
            JsonSerializer.Serialize(waived.GetProperty("waiver")));
    }

    [Fact]
    public void Json_FindingsOfOneCause_NameIt()
    {
        _project.Write("schools/north/staff2.csv", "指标,2025\n教职工数,127\n");

        using var json = Parse("check", "--format", "json", "--rule", "RC2401");

        var causes = json.RootElement.GetProperty("findings").EnumerateArray()
            .Select(finding => JsonSerializer.Serialize(finding.GetProperty("cause").GetProperty("place")));
        const string Place = """{"file":"schools/north/indicators.csv","line":5,"column":6,"length":3}""";
        Assert.Equal([Place, Place], causes);
    }

    [Fact]
    public void Json_AnyLanguageAndFolder_IsTheSameButForTheProject()
    {
        var here = _project.Run("check", "--format", "json");
        var there = _project.RunIn("..", "check", "试验区-2025", "--format", "json", "--language", "en");

        Assert.Equal(here.Output.Replace("\"project\": \".\"", "\"project\": \"试验区-2025\"", StringComparison.Ordinal), there.Output);
    }

    [JsonSchemaFact]
    public void Json_FollowsItsSchema()
    {
        _project.Write("schools/north/staff2.csv", "指标,2025\n教职工数,127\n");
        _project.Run("check", "--format", "json", "-o", "check.json");

        Assert.Equal("", JsonChecks.Complaints(JsonChecks.Check, Path.Combine(_project.Folder, "check.json")));
    }

    public void Dispose() => _project.Dispose();

    private JsonDocument Parse(params string[] arguments) => JsonDocument.Parse(_project.Run(arguments).Output);

    private static string Undented(string text) =>
        string.Join('\n', text.Split('\n').Select(line => line.StartsWith("    ", StringComparison.Ordinal) ? line[4..] : line));
}
