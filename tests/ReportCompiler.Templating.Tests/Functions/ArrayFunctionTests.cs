namespace ReportCompiler.Templating.Tests.Functions;

/// <summary>The examples of the reference of <c>array</c>, and what it leaves open.</summary>
public sealed class ArrayFunctionTests
{
    private const string Products =
        "products = [{title: \"orange\", type: \"fruit\"}, {title: \"computer\", type: \"electronics\"}, {title: \"sofa\", type: \"furniture\"}]";

    [Theory]
    [InlineData("{{ [1, 2, 3] | array.add 4 }}", "[1, 2, 3, 4]")]
    [InlineData("{{ [1, 2, 3] | array.add_range [4, 5] }}", "[1, 2, 3, 4, 5]")]
    [InlineData("{{ [1, null, 3] | array.compact }}", "[1, 3]")]
    [InlineData("{{ [1, 2, 3] | array.concat [4, 5] }}", "[1, 2, 3, 4, 5]")]
    [InlineData("{{ [\" hello\", \" world\", \"20\"] | array.any @string.contains \"20\"}}", "true")]
    [InlineData("{{ [\" hello\", \" world\", \"20\"] | array.any @string.contains \"30\"}}", "false")]
    [InlineData("{{ [\" a\", \" 5\", \"6 \"] | array.each @string.strip }}", "[\"a\", \"5\", \"6\"]")]
    [InlineData("{{[\"\", \"200\", \"\",\"400\"] | array.filter @string.empty}}", "[\"\", \"\"]")]
    [InlineData("{{ [4, 5, 6] | array.first }}", "4")]
    [InlineData("{{ [\"a\", \"b\", \"c\"] | array.insert_at 2 \"Yo\" }}", "[\"a\", \"b\", \"Yo\", \"c\"]")]
    [InlineData("{{ [1, 2, 3] | array.join \"|\" }}", "1|2|3")]
    [InlineData("{{ [4, 5, 6] | array.last }}", "6")]
    [InlineData("{{ [4, 5, 6] | array.limit 2 }}", "[4, 5]")]
    [InlineData("{{\n" + Products + "\nproducts | array.map \"type\" | array.uniq | array.sort }}", "[\"electronics\", \"fruit\", \"furniture\"]")]
    [InlineData("{{ [4, 5, 6, 7, 8] | array.offset 2 }}", "[6, 7, 8]")]
    [InlineData("{{ [4, 5, 6, 7, 8] | array.remove_at 2 }}", "[4, 5, 7, 8]")]
    [InlineData("{{ [4, 5, 6, 7, 8] | array.remove_at (-1) }}", "[4, 5, 6, 7]")]
    [InlineData("{{ [4, 5, 6, 7] | array.reverse }}", "[7, 6, 5, 4]")]
    [InlineData("{{ [4, 5, 6] | array.size }}", "3")]
    [InlineData("{{ [10, 2, 6] | array.sort }}", "[2, 6, 10]")]
    [InlineData("{{\n" + Products + "\nproducts | array.sort \"title\" | array.map \"title\"\n}}", "[\"computer\", \"orange\", \"sofa\"]")]
    [InlineData("{{ [1, 1, 4, 5, 8, 8] | array.uniq }}", "[1, 4, 5, 8]")]
    [InlineData("{{ [1, 2, 3, 4] | array.contains 4 }}", "true")]
    public void Reference_Example(string template, string expected) => Assert.Equal(expected, Rendering.Render(template));

    [Fact]
    public void Cycle_TheSameList_GoesOn() => Assert.Equal("one\ntwo\nthree\none", Rendering.Render(string.Join('\n',
        Enumerable.Repeat("{{ array.cycle ['one', 'two', 'three'] }}", 4))));

    [Fact]
    public void Cycle_Groups_AreIndependent() => Assert.Equal("aab", Rendering.Render(
        "{{ array.cycle ['a', 'b'] 'x'; array.cycle ['a', 'b'] 'y'; array.cycle ['a', 'b'] 'x' }}"));

    [Fact]
    public void Join_WithFunction_ChangesEachText() =>
        Assert.Equal("《甲》、《乙》", Rendering.Render("{{ func f; ret '《' + $0 + '》'; end; ['甲', '乙'] | array.join '、' @f }}"));

    [Fact]
    public void Add_LeavesTheListAsItIs() => Assert.Equal("[1][1, 2]", Rendering.Render("{{ a = [1]; b = a | array.add 2; a; b }}"));

    [Fact]
    public void Filter_WithAnonymousFunction() =>
        Assert.Equal("[3, 4]", Rendering.Render("{{ [1, 2, 3, 4] | array.filter do; ret $0 > 2; end }}"));

    [Fact]
    public void Range_IsAList() => Assert.Equal("5[5, 4]", Rendering.Render("{{ 5..8 | array.first; 4..5 | array.reverse }}"));
}
