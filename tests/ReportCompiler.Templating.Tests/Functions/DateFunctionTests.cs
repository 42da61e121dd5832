namespace ReportCompiler.Templating.Tests.Functions;

/// <summary>The examples of the reference of <c>date</c>, and what it leaves open.</summary>
public sealed class DateFunctionTests
{
    [Theory]
    [InlineData("{{ date.parse '2016/01/05' | date.add_days 1 }}", "06 Jan 2016")]
    [InlineData("{{ date.parse '2016/01/05' | date.add_months 1 }}", "05 Feb 2016")]
    [InlineData("{{ date.parse '2016/01/05' | date.add_years 1 }}", "05 Jan 2017")]
    [InlineData("{{ date.parse '2016/01/05' }}", "05 Jan 2016")]
    [InlineData("{{ date.parse '2018--06--17' '%Y--%m--%d' }}", "17 Jun 2018")]
    [InlineData("{{ date.parse '2021/11/30 20:50:23Z' }}", "30 Nov 2021")]
    [InlineData("{{ date.parse_to_string '2016/01/05' '%Y--%m--%d' }}", "2016--01--05")]
    [InlineData("{{ \"03 14, 2016\" | date.parse_to_string \"%b %d, %y\" input_pattern: \"%m %d, %Y\" }}", "Mar 14, 16")]
    [InlineData("{{ \"2025-01-01 14:01:23\" | date.parse_to_string \"%r\" input_pattern: \"%Y-%m-%d %k:%M:%S\" }}", "02:01:23 PM")]
    [InlineData("{{ date.parse '2016/01/05' | date.to_string '%d %b %Y' }}", "05 Jan 2016")]
    public void Reference_Example(string template, string expected) => Assert.Equal(expected, Rendering.Render(template));

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Theory]
    [InlineData("{{ date.parse '20/01/2022 08:32:48 +00:00' culture:'en-GB' }}", "20 Jan 2022")]
    [InlineData("{{ \"03/01/2025 14:01:23\" | date.parse_to_string \"%F\" input_culture:'en-US' output_culture:'en-GB' }}", "2025-03-01")]
    [InlineData("{{ date.parse '2016/01/05' | date.to_string '%g' }}", "05 Jan 2016")]
    public void Reference_ExampleWithCulture(string template, string expected) => Assert.Equal(expected, Rendering.Render(template));

    /// <summary>The table of formats, for 2013-09-12 22:49:27.</summary>
    [Theory]
    [InlineData("%a", "Thu")]
    [InlineData("%A", "Thursday")]
    [InlineData("%b", "Sep")]
    [InlineData("%B", "September")]
    [InlineData("%c", "Thu Sep 12 22:49:27 2013")]
    [InlineData("%C", "20")]
    [InlineData("%d", "12")]
    [InlineData("%D", "09/12/13")]
    [InlineData("%e", "12")]
    [InlineData("%F", "2013-09-12")]
    [InlineData("%h", "Sep")]
    [InlineData("%H", "22")]
    [InlineData("%I", "10")]
    [InlineData("%j", "255")]
    [InlineData("%k", "22")]
    [InlineData("%l", "10")]
    [InlineData("%L", "000")]
    [InlineData("%m", "09")]
    [InlineData("%M", "49")]
    [InlineData("%n", "\n")]
    [InlineData("%N", "000000000")]
    [InlineData("%p", "PM")]
    [InlineData("%P", "pm")]
    [InlineData("%r", "10:49:27 PM")]
    [InlineData("%R", "22:49")]
    [InlineData("%s", "1379026167")]
    [InlineData("%S", "27")]
    [InlineData("%t", "\t")]
    [InlineData("%T", "22:49:27")]
    [InlineData("%u", "4")]
    [InlineData("%v", "12-SEP-2013")]
    [InlineData("%V", "37")]
    [InlineData("%w", "4")]
    [InlineData("%y", "13")]
    [InlineData("%Y", "2013")]
    [InlineData("%%", "%")]
    public void Format_OfTheTable(string format, string expected) => Assert.Equal(expected,
        Rendering.Render("{{ d | date.to_string f }}", ("d", new DateTime(2013, 9, 12, 22, 49, 27)), ("f", format)));

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Theory]
    [InlineData("%U", "36")]
    [InlineData("%W", "36")]
    public void Format_WeekOfTheYear(string format, string expected) => Assert.Equal(expected,
        Rendering.Render("{{ d | date.to_string f }}", ("d", new DateTime(2013, 9, 12, 22, 49, 27)), ("f", format)));

    [Fact]
    public void Now_IsTheDateOfTheReport()
    {
        var host = new TemplateHost { Globals = new TestMembers(), Now = new DateTime(2025, 12, 31) };

        Assert.Equal("2025 31 Dec 2025", Rendering.Run("{{ date.now.year }} {{ date.now }}", host).Text.Text);
        Assert.Equal("2025", Rendering.Run("{{ date.utc_now.year }}", host).Text.Text);
    }

    [Fact]
    public void Format_Assigned_HoldsForAllDates() => Assert.Equal("2016-01-05 05 Jan 2016", Rendering.Render(
        "{{ d = date.parse '2016/01/05'; date.format = '%F'; d; ' '; date.format = date.default_format; d }}"));

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Fact]
    public void Chinese_NamesOfDaysAndMonths() => Assert.Equal(
        "一月 星期二", Rendering.Render("{{ date.parse '2016/01/05' | date.to_string '%B %A' 'zh-CN' }}"));

    [Theory]
    [InlineData("year", "2016")]
    [InlineData("month", "1")]
    [InlineData("day", "5")]
    [InlineData("day_of_year", "5")]
    [InlineData("hour", "8")]
    [InlineData("minute", "32")]
    [InlineData("second", "48")]
    [InlineData("millisecond", "0")]
    public void Property_OfADate(string property, string expected) =>
        Assert.Equal(expected, Rendering.Render("{{ d." + property + " }}", ("d", new DateTime(2016, 1, 5, 8, 32, 48))));

    [Fact]
    public void Difference_IsATimeSpan() =>
        Assert.Equal("31 744", Rendering.Render(
            "{{ d = (date.parse '2016/02/05') - (date.parse '2016/01/05'); d.days; ' '; d.total_hours }}"));

    [Fact]
    public void Comparison_OfDates() =>
        Assert.Equal("true", Rendering.Render("{{ (date.parse '2016/01/05') < (date.parse '2016/01/06') }}"));

    [Fact]
    public void Sum_WithATimeSpan() =>
        Assert.Equal("07 Jan 2016", Rendering.Render("{{ (date.parse '2016/01/05') + (timespan.from_days 2) }}"));

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Fact]
    public void Parse_ADayThatDoesNotExist_IsAnError() => Assert.Equal("RC3120", Rendering.Error("{{ date.parse '2025-02-30' }}").Code);
}
