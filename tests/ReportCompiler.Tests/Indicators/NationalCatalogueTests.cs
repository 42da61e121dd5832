using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Sources;
using ReportCompiler.Templating;

namespace ReportCompiler.Tests.Indicators;

/// <summary>Holds the national catalogue against the six annex tables of the national form as a published report prints
/// them, row by row: <c>national-indicators.csv</c> beside this file.</summary>
public sealed class NationalCatalogueTests
{
    private static readonly DiagnosticBag Problems = new();

    private static readonly Catalogue Catalogue = CatalogueReader.Read(
        Repository.Layouts,
        ["templates/shared/indicators.yaml", "templates/shared/national/2025.yaml", "templates/shared/dimensions.yaml"],
        new TemplateEngine(), Problems);

    [Fact]
    public void Catalogue_HasNoProblems() =>
        Assert.Equal([], Problems.InFileOrder().Select(d => $"{d.Span} {d.Message.English}"));

    [Fact]
    public void Forms_HaveTheRowsOfTheNationalTables()
    {
        var form = Catalogue.Annexes.SelectMany(annex => annex.Rows.Select(row => Line(annex, row)));
        string[] columns = ["table", "table_name", "no", "name", "level", "unit", "required", "applies_to"];
        var truth = National().Select(row => string.Join(',', columns.Select(column => row[column])));
        Assert.Equal(truth, form);
    }

    [Fact]
    public void Survey_IsTheSecondTable() =>
        Assert.Equal([2], Catalogue.Annexes.Where(annex => annex.IsSurvey).Select(annex => annex.Number));

    [Fact]
    public void Survey_EachIndicatorHasItsNumberOfPersons()
    {
        var indicators = Catalogue.Annexes.Single(annex => annex.IsSurvey).Rows.Select(row => Catalogue.Find(row.Indicator)!);
        Assert.All(indicators, indicator =>
        {
            Assert.True(indicator.IsSurveyed);
            Assert.Equal((indicator.SurveyedId, indicator.SurveyedId), (indicator.Weight, indicator.ShareOf));
            Assert.NotNull(Catalogue.Find(indicator.SurveyedId));
        });
    }

    [Fact]
    public void Name_OfARowThatIsUnique_IsUnderstoodInData()
    {
        // 教学计划内课程总数 and the like name a number of courses and, in the next row, their hours.
        var unique = National().GroupBy(row => row["name"]).Where(rows => rows.Count() == 1).Select(rows => rows.Single());
        Assert.Equal([], unique.Select(row => row["name"]).Where(name => Catalogue.Find(name) is null));
    }

    [Fact]
    public void Name_OfSeveralRows_IsNotUnderstoodInData()
    {
        string[] ambiguous = ["国家级数量", "省级数量", "校级数量", "接入国家智慧教育平台数"];
        Assert.Equal([], ambiguous.Where(name => Catalogue.Find(name) is not null));
    }

    [Theory]
    [InlineData("graduates_continuing", "graduates_placed")]
    [InlineData("invention_patents_granted", "patents_granted")]
    [InlineData("full_time_teachers", "staff")]
    [InlineData("fitness_pass_rate", null)]
    [InlineData("programmes_run_abroad", null)]
    [InlineData("in_class_education_satisfaction", null)]
    [InlineData("public_welfare_training_hours", null)]
    public void PartOf_IsArithmetic(string id, string? whole) => Assert.Equal(whole, Catalogue.Find(id)!.PartOf);

    private static string Line(AnnexForm annex, AnnexRow row)
    {
        var indicator = Catalogue.Find(row.Indicator)!;
        return string.Join(',', (object[])
        [
            annex.Number, annex.Title, row.Number, row.Label ?? indicator.Name, row.Level,
            indicator.Type == IndicatorType.Ratio ? "——" : row.Unit ?? indicator.Unit,
            indicator.IsRequired ? 1 : 0, indicator.IsForHigherOnly ? "higher-only" : "all",
        ]);
    }

    private static List<Dictionary<string, string>> National()
    {
        const string File = "tests/ReportCompiler.Tests/Indicators/national-indicators.csv";
        var world = new MemoryWorld();
        world.Add(File, System.IO.File.ReadAllBytes(Path.Combine(Repository.Root, File)));
        var table = CsvFile.Read(world, File, new DiagnosticBag())!;
        return
        [
            .. table.Rows.Select(row => table.Header.Zip(row.Fields).ToDictionary(
                cell => cell.First.Text, cell => cell.Second.Text, StringComparer.Ordinal)),
        ];
    }
}
