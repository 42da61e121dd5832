using System.Globalization;
using ReportCompiler.Sources;

namespace ReportCompiler.Tests.Sources;

public class FactTextTests
{
    [Theory]
    [InlineData("9059", "9059", 0)]
    [InlineData("0", "0", 0)]
    [InlineData("33.05", "33.05", 2)]
    [InlineData("33.50", "33.50", 2)]
    [InlineData("-4.2", "-4.2", 1)]
    [InlineData("−4.2", "-4.2", 1)]
    [InlineData("－4．2", "-4.2", 1)]
    [InlineData("+7", "7", 0)]
    [InlineData("１２３", "123", 0)]
    [InlineData(" 12 ", "12", 0)]
    [InlineData("\u300012\u00A0", "12", 0)]
    [InlineData("1,234", "1234", 0)]
    [InlineData("530，047.14", "530047.14", 2)]
    [InlineData("１，２３４，５６７", "1234567", 0)]
    [InlineData("1\u202F234", "1234", 0)]
    [InlineData("1\u2009234\u2009567.8", "1234567.8", 1)]
    [InlineData(".5", "0.5", 1)]
    [InlineData("9999999999999999999999999999", "9999999999999999999999999999", 0)]
    public void Parse_Number_KeepsValueAndDecimals(string text, string value, int decimals) =>
        Assert.Equal(new FactText(FactTextKind.Number, Decimal(value), decimals, false), FactText.Parse(text));

    [Theory]
    [InlineData("65.49%", "65.49", 2)]
    [InlineData("65.49％", "65.49", 2)]
    [InlineData("100 %", "100", 0)]
    [InlineData("-3.1%", "-3.1", 1)]
    public void Parse_PercentSign_KeepsTheNumberBeforeIt(string text, string value, int decimals) =>
        Assert.Equal(new FactText(FactTextKind.Number, Decimal(value), decimals, true), FactText.Parse(text));

    [Theory]
    [InlineData("/")]
    [InlineData("／")]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("-")]
    [InlineData("－")]
    [InlineData(" 不适用 ")]
    [InlineData("仅高职填报")]
    [InlineData("仅限高职填报")]
    [InlineData("N/A")]
    public void Parse_NotApplicableWord_IsNotApplicable(string text) =>
        Assert.Equal(FactTextKind.NotApplicable, FactText.Parse(text).Kind);

    [Theory]
    [InlineData("…")]
    [InlineData("……")]
    [InlineData("待补")]
    [InlineData("未填报")]
    [InlineData("TBD")]
    public void Parse_NotReportedWord_IsNotReported(string text) =>
        Assert.Equal(FactTextKind.NotReported, FactText.Parse(text).Kind);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u3000")]
    public void Parse_Nothing_IsEmpty(string text) => Assert.Equal(FactTextKind.Empty, FactText.Parse(text).Kind);

    [Theory]
    [InlineData("27:1", "27", 0)]
    [InlineData("27：1", "27", 0)]
    [InlineData("13.5 ： 1", "13.5", 1)]
    public void Parse_RatioToOne_KeepsTheLeftNumber(string text, string value, int decimals) =>
        Assert.Equal(new FactText(FactTextKind.Ratio, Decimal(value), decimals, false), FactText.Parse(text));

    [Theory]
    [InlineData("12人")]
    [InlineData("约12")]
    [InlineData("1e5")]
    [InlineData("1E+05")]
    [InlineData("12,34")]
    [InlineData("1,23,456")]
    [InlineData("1234,567")]
    [InlineData("1,234，56")]
    [InlineData("1 234")]
    [InlineData("3,5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("--5")]
    [InlineData("+-5")]
    [InlineData("- 5")]
    [InlineData("%")]
    [InlineData(".")]
    [InlineData("1:27")]
    [InlineData("5‰")]
    [InlineData("5%%")]
    [InlineData("1.5万")]
    [InlineData("(12)")]
    [InlineData("#REF!")]
    [InlineData("99999999999999999999999999999")]
    [InlineData("٣")]
    public void Parse_AnythingElse_IsInvalid(string text) =>
        Assert.Equal(FactTextKind.Invalid, FactText.Parse(text).Kind);

    private static decimal Decimal(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
