using ReportCompiler.Checks;
using ReportCompiler.Tests;

namespace ReportCompiler.Cli.Tests;

public sealed class RulesCommandTests : IDisposable
{
    private readonly TestProject _project = new();

    [Fact]
    public void Rules_ListsAllUnderTheirFamilies()
    {
        var run = _project.Run("rules");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("\nRC24xx  同一个数只有一个值\n  RC2401  错误  同一个数前后不一\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            Checklist.Rules.Select(rule => rule.Code),
            run.Output.Split('\n').Where(line => line.StartsWith("  RC", StringComparison.Ordinal)).Select(line => line[2..8]));
    }

    [Fact]
    public void Rules_Code_IsExplained() => Assert.Equal(
        """
        RC2401  同一个数前后不一（错误）

          同一学校、同一年度、同一指标在几个表里出现时，各处要填同一个数：报告只能印一个，印哪一个都是猜。

          错：indicators.csv 中教职工总数为 128，staff.csv 中为 126
          改：核对后改正其中一处

          在 report.yaml 中：
            rules:
              RC2401: error  # 改轻重：off、information、warning 或 error
            waivers:
              - rule: RC2401
                reason: 为什么可以不改

        """, _project.Run("rules", "rc2401").Output);

    [Fact]
    public void Rules_UnusedWaiver_IsNotToBeWaived() =>
        Assert.DoesNotContain("waivers:", _project.Run("rules", "RC2801").Output, StringComparison.Ordinal);

    [Fact]
    public void Rules_FamilyAndCode_AreExplainedInTheOrderOfCodes()
    {
        var codes = _project.Run("rules", "RC28", "RC24,RC2401", "--language", "en").Output.Split('\n')
            .Where(line => line.StartsWith("RC", StringComparison.Ordinal)).Select(line => line[..6]);

        Assert.Equal(Checklist.Rules.Select(rule => rule.Code).Where(code => code[..4] is "RC24" or "RC28"), codes);
    }

    [Theory]
    [InlineData("rules RC2491", "reportc: 没有规则“RC2491”；您要写的是不是“RC2401”？\n")]
    [InlineData("rules 合计", "reportc: 没有规则“合计”；用 reportc rules 列出所有规则。\n")]
    [InlineData("rules --format html", "reportc: --format 后面不能写“html”；可以写 text, markdown。\n")]
    public void Rules_WrongCommandLine_IsNotUnderstood(string line, string expected)
    {
        var run = _project.Run(line.Split(' '));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(expected + "用法见 reportc rules --help\n", run.Error);
    }

    [Fact]
    public void Families_HoldAllRules() =>
        Assert.Equal(Checklist.Rules, RuleFamily.All.SelectMany(family => family.Rules));

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Guide_PageOfRules_IsWhatTheProgramWrites(string language)
    {
        var path = $"docs/{language}/rules.md";
        var page = File.ReadAllText(Path.Combine(RepositoryFolder.Find(), path)).ReplaceLineEndings("\n");

        Assert.True(
            page == _project.Run("rules", "--format", "markdown", "--language", language).Output,
            $"{path} is not what the rules say. Write it anew, in the repository's folder: "
            + $"dotnet run --project src/ReportCompiler.Cli -- rules --format markdown --language {language} > {path}");
    }

    public void Dispose() => _project.Dispose();
}
