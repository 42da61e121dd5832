using System.Text;
using ReportCompiler.Data;

namespace ReportCompiler.Tests.Data;

public sealed class FactsCsvTests
{
    private const string Head = "指标,指标代码,对象,对象代码,年度,分类,数值,单位,印出,填报,计算方法,文件,行,列";

    [Fact]
    public void Write_StatedAndComputed_HasARowForEachFact()
    {
        var csv = Csv(TestReport.OfSchool().With("indicators.csv", "指标,2025\n在校生数,\"2,400\"\n占地面积,61200\n"));
        Assert.Equal(
            $"""
            {Head}
            在校生数,students,南湖区北山职业学校,school,2025,,2400,人,2400,"2,400",,indicators.csv,2,7
            占地面积,area,南湖区北山职业学校,school,2025,,61200,m²,61200.00,61200,,indicators.csv,3,6
            生均占地面积,area_per_student,南湖区北山职业学校,school,2025,,25.5,m²,25.50,,占地面积 ÷ 在校生数,,,

            """.ReplaceLineEndings("\r\n"), csv);
    }

    [Fact]
    public void Write_BrokenDown_HasTheCategoriesToReadAndToFilterBy()
    {
        var csv = Csv(TestReport.OfSchool().With("在校生数.csv", "生源地,2025\n区内,60\n市外,40\n"));
        Assert.Equal(
            $"""
            {Head},生源地
            在校生数,students,南湖区北山职业学校,school,2025,,100,人,100,,各生源地合计,,,,
            在校生数,students,南湖区北山职业学校,school,2025,区内,60,人,60,60,,在校生数.csv,2,4,区内
            在校生数,students,南湖区北山职业学校,school,2025,市外,40,人,40,40,,在校生数.csv,3,4,市外

            """.ReplaceLineEndings("\r\n"), csv);
    }

    [Fact]
    public void Write_NoNumber_SaysWhatTheSourceSays()
    {
        var csv = Csv(TestReport.OfSchool().With("indicators.csv", "指标,2025\n在校生数,待补\n占地面积,/\n"));
        Assert.Equal(
            $"""
            {Head}
            在校生数,students,南湖区北山职业学校,school,2025,,,人,,待补,,indicators.csv,2,6
            占地面积,area,南湖区北山职业学校,school,2025,,,m²,/,/,,indicators.csv,3,6

            """.ReplaceLineEndings("\r\n"), csv);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("=HYPERLINK(\"http://a\",\"b\")", "\"'=HYPERLINK(\"\"http://a\"\",\"\"b\"\")\"")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+cmd", "'+cmd")]
    [InlineData("-1+2", "'-1+2")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("-5.2%", "-5.2%")]
    [InlineData("+1,200", "\"+1,200\"")]
    [InlineData("--", "--")]
    [InlineData("a=1", "a=1")]
    [InlineData("上\n下", "\"上\n下\"")]
    public void Write_TextOfASchool_IsNeverCalculated(string typed, string cell)
    {
        var data = ReportDataBuilder.Build(TestReport.OfSchool().With("indicators.csv", "指标,2025\n在校生数,2400\n").Compile())!;
        var fact = data.Facts[0] with { Stated = new StatedData(typed, "indicators.csv", 2, 6) };
        Assert.Equal(
            $"{Head}\r\n在校生数,students,南湖区北山职业学校,school,2025,,2400,人,2400,{cell},,indicators.csv,2,6\r\n",
            Csv(data with { Facts = [fact] }));
    }

    [Fact]
    public void Write_Always_BeginsWithAByteOrderMarkForExcel()
    {
        var data = ReportDataBuilder.Build(TestReport.OfSchool().Compile())!;
        Assert.Equal((byte[])[0xEF, 0xBB, 0xBF], FactsCsv.Write(data)[..3]);
    }

    private static string Csv(TestReport report) => Csv(ReportDataBuilder.Build(report.Compile())!);

    private static string Csv(ReportData data) => Encoding.UTF8.GetString(FactsCsv.Write(data))[1..];
}
