namespace ReportCompiler.Tests.Checks.Truth;

public sealed class ProseFiguresTests
{
    [Theory]
    [InlineData("全区在校生3010人。", 6, "在校生3010人")]
    [InlineData("2025年，在校生数为3010人。", 12, "在校生数为3010人")]
    [InlineData("在校生总数达3,010人，都好。", 7, "在校生总数达3,010人")]
    [InlineData("2025年，全区教职工200人，在校生共3010人。", 21, "在校生共3010人")]
    [InlineData("全区在校生约3500人。", 7, "在校生约3500人")]
    [InlineData("全区在校生0.31万人。", 6, "在校生0.31万人")]
    public void NumberThatContradictsTheData_IsFound(string text, int column, string words) => Assert.Equal(
        [$"sections/outlook.md:1:{column} RC2404 文中写“{words}”，而在校生数（南湖区，2025年）为 3000人。 请核对后改正其中一处；数字写成模板由程序填，就不会再不一致。"],
        Findings(text));

    [Theory]
    // The figure itself, of this year and last, of the region and of a school, rounded and about.
    [InlineData("全区在校生3000人。")]
    [InlineData("2024年，在校生2900人。")]
    [InlineData("全区在校生1800人。")]
    [InlineData("全区在校生0.3万人。")]
    [InlineData("全区在校生约3100人，在校生3000余人。")]
    // Limited to a part, or a change.
    [InlineData("全区新增在校生300人。")]
    [InlineData("全区在校生比上年增加100人。")]
    [InlineData("全区汽车专业在校生320人。")]
    [InlineData("全区设三个年级，一年级在校生1001人。")]
    [InlineData("全区在校生中，女生1200人。")]
    [InlineData("汽车专业是强项。现有在校生320人。")]
    // Another unit, another quantity, and no data to contradict.
    [InlineData("全区在校生3010人次参加。")]
    [InlineData("全区在校生超过2500人。")]
    [InlineData("全区专任教师150人。")]
    [InlineData("2010年，在校生1200人。")]
    public void NumberThatNeedNotContradict_IsSilent(string text) => Assert.Equal([], Findings(text));

    [Fact]
    public void NumberUnderAHeading_MayBeAPart() => Assert.Equal([], Findings("## 汽车专业\n\n在校生320人。"));

    [Fact]
    public void NumberOfASchoolInItsCase_IsHeldAgainstItsOwnFigure() => Assert.Equal(
        ["schools/north/cases/workshop.md:5:6 RC2404 文中写“在校生1810人”，而在校生数（北山职校，2025年）为 1800人。 请核对后改正其中一处；数字写成模板由程序填，就不会再不一致。"],
        Report("文。").With("schools/north/cases/workshop.md", "---\ntitle: 工坊\nsection: schools\n---\n学校在校生1810人。")
            .Messages().Where(message => message.Contains(" RC2404 ", StringComparison.Ordinal)));

    private static IEnumerable<string> Findings(string text) =>
        Report(text).Messages().Where(message => message.Contains(" RC2404 ", StringComparison.Ordinal));

    /// <summary>1800 + 1200 = 3000 students in 2025, 1700 + 1200 = 2900 in 2024.</summary>
    private static TestReport Report(string text) => new TestReport()
        .With("sections/outlook.md", text)
        .With("region/totals.csv", "指标,2025\n教职工数,200\n")
        .With("schools/north/indicators.csv", "指标,2024,2025\n在校生数,1700,1800\n")
        .With("schools/south/indicators.csv", "指标,2024,2025\n在校生数,1200,1200\n");
}
