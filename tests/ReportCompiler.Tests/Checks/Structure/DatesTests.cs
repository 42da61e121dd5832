using ReportCompiler.Diagnostics;
using static ReportCompiler.Tests.Checks.Structure.StructureReport;

namespace ReportCompiler.Tests.Checks.Structure;

public sealed class DatesTests
{
    [Theory]
    [InlineData("学校于2025年2月30日开学。", 4, "2025年2月30日", "2025年2月只有28天")]
    [InlineData("截至2025-02-29，全部完成。", 3, "2025-02-29", "2025年2月只有28天")]
    [InlineData("截至2025.9.31，全部完成。", 3, "2025.9.31", "2025年9月只有30天")]
    [InlineData("9月31日举办运动会。", 1, "9月31日", "9月只有30天")]
    [InlineData("6月31号举办运动会。", 1, "6月31号", "6月只有30天")]
    [InlineData("2025年13月完成。", 1, "2025年13月", "一年只有12个月")]
    [InlineData("13月份完成。", 1, "13月", "一年只有12个月")]
    [InlineData("２０２５年２月３０日开学。", 1, "２０２５年２月３０日", "2025年2月只有28天")]
    public void DateThatDoesNotExist_IsFound(string text, int column, string words, string why) => Assert.Equal(
        [$"{OutlookFile}:1:{column} RC2716 “{words}”不存在：{why}。 请核对日期。"], WithText(text).Findings());

    [Theory]
    [InlineData("2024年2月29日开学，2月29日放假。")]
    [InlineData("2025年8月31日，12月31日，9月30号。")]
    [InlineData("历时13个月，婴儿13月龄。")]
    [InlineData("文号2025-13号，标准GB/T 9704-2012，学期2024-25-1，电话023-6878-1234。")]
    [InlineData("比例为2.30比13，版本1.13.45，第31日。")]
    [InlineData("见{{ \"2025年2月30日\" | string.size }}。")]
    public void RealDatesAndOtherNumbers_AreSilent(string text) => Assert.Equal([], WithText(text).Findings());

    [Theory]
    [InlineData("项目自2024年9月—2023年7月实施。", 4, "2024年9月—2023年7月", "的止早于起")]
    [InlineData("2025年3月1日至2025年2月1日实施。", 1, "2025年3月1日至2025年2月1日", "的止早于起")]
    [InlineData("2025—2023年三年间。", 1, "2025—2023年", "的止早于起")]
    [InlineData("2024—2026学年招生。", 1, "2024—2026学年", "不是一个学年")]
    [InlineData("2025-2024学年招生。", 1, "2025-2024学年", "不是一个学年")]
    public void PeriodThatRunsBackwards_IsFound(string text, int column, string words, string why) => Assert.Equal(
        [$"{OutlookFile}:1:{column} RC2717 “{words}”{why}。 请核对起止时间。"], WithText(text).Findings());

    [Theory]
    [InlineData("2023年9月—2024年7月，2024年9月至12月。")]
    [InlineData("2024—2025学年，2023—2025年。")]
    [InlineData("2025年比2023年多，2025年、2024年都多。")]
    [InlineData("2024年12月至次年1月。")]
    public void PeriodInOrder_IsSilent(string text) => Assert.Equal([], WithText(text).Findings());

    [Fact]
    public void YearFarAway_IsInformation()
    {
        var report = WithText("2205年9月，学校开学。");
        Assert.Equal([$"{OutlookFile}:1:1 RC2718 “2205年9月”离报告年度太远。 请核对年份。"], report.Findings());
        Assert.Equal(Severity.Information, report.Compile().Diagnostics.Single().Severity);
    }

    [Theory]
    [InlineData("学校始建于1892年。")]
    [InlineData("当地有2500年历史，2200年前已有冶铁。")]
    [InlineData("到2035年建成教育强国。")]
    public void HistoryAndPlans_AreSilent(string text) => Assert.Equal([], WithText(text).Findings());
}
