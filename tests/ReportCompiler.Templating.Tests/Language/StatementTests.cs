namespace ReportCompiler.Templating.Tests.Language;

/// <summary>Section 9 of the language reference: statements.</summary>
public sealed class StatementTests
{
    private static readonly (string, object?) Products = ("products",
        new[] { "Orange", "Banana", "Apple", "Computer", "Mobile Phone", "Table", "Sofa" }
            .Select(title => (object?)new TestMembers(("title", title))).ToArray());

    [Theory]
    [InlineData("x += 2", "12")]
    [InlineData("x -= 2", "8")]
    [InlineData("x *= 2", "20")]
    [InlineData("x /= 4", "2.5")]
    [InlineData("x //= 4", "2")]
    [InlineData("x %= 4", "2")]
    public void CompoundAssignment_FromTen(string statement, string expected) =>
        Assert.Equal(expected, Rendering.Render("{{ x = 10; " + statement + "; x }}"));

    [Theory]
    [InlineData("0", "yes")]
    [InlineData("1", "yes")]
    [InlineData("null", "no")]
    [InlineData("false", "no")]
    [InlineData("{}", "yes")]
    [InlineData("\"\"", "yes")]
    [InlineData("\"foo\"", "yes")]
    public void If_Truth(string value, string expected) =>
        Assert.Equal(expected, Rendering.Render("{{ if " + value + "; 'yes'; else; 'no'; end }}"));

    [Theory]
    [InlineData(1, "one")]
    [InlineData(2, "two")]
    [InlineData(3, "many")]
    public void If_ElseIf(int x, string expected) => Assert.Equal(expected, Rendering.Render(
        "{{ if x == 1 }}one{{ else if x == 2 }}two{{ else }}many{{ end }}", ("x", x)));

    [Fact]
    public void Case_ReferenceExample() => Assert.Equal("Value is 5", Rendering.Render("""
        {{
            x = 5
            case x
              when 1, 2, 3
                  "Value is 1 or 2 or 3"
              when 5
                  "Value is 5"
              else
                  "Value is " + x
            end
        }}
        """));

    [Theory]
    [InlineData(2, "small")]
    [InlineData(9, "Value is 9")]
    public void Case_SeveralValuesAndElse(int x, string expected) => Assert.Equal(expected, Rendering.Render(
        "{{ case x; when 1 || 2 }}small{{ else }}Value is {{ x }}{{ end }}", ("x", x)));

    [Theory]
    [InlineData("{{~ for $i in (4..9) offset:2 ~}}\n {{ $i }}\n{{~ end ~}}\n", " 6\n 7\n 8\n 9\n")]
    [InlineData("{{~ for $i in (4..9) limit:2 ~}}\n {{ $i }}\n{{~ end ~}}\n", " 4\n 5\n")]
    [InlineData("{{~ for $i in (1..3) reversed ~}}\n {{ $i }}\n{{~ end ~}}\n", " 3\n 2\n 1\n")]
    [InlineData("{{ for i in list limit: 2 offset: 1 reversed; i; end }}", "43")]
    public void For_Options(string template, string expected) =>
        Assert.Equal(expected, Rendering.Render(template, ("list", new object?[] { 1, 2, 3, 4 })));

    [Theory]
    [InlineData("for.index", "012")]
    [InlineData("for.rindex", "210")]
    [InlineData("for.first", "truefalsefalse")]
    [InlineData("for.last", "falsefalsetrue")]
    [InlineData("for.even", "truefalsetrue")]
    [InlineData("for.odd", "falsetruefalse")]
    [InlineData("for.changed", "truefalsetrue")]
    public void For_Variables(string variable, string expected) =>
        Assert.Equal(expected, Rendering.Render("{{ for x in [5, 5, 6]; " + variable + "; end }}"));

    [Theory]
    [InlineData("while.index", "012")]
    [InlineData("while.first", "truefalsefalse")]
    [InlineData("while.even", "truefalsetrue")]
    [InlineData("while.odd", "falsetruefalse")]
    public void While_Variables(string variable, string expected) =>
        Assert.Equal(expected, Rendering.Render("{{ x = 0; while x < 3; " + variable + "; x += 1; end }}"));

    [Fact]
    public void For_Nested_RestoresTheOuterLoop() =>
        Assert.Equal("0:01 1:01 ", Rendering.Render("{{ for a in 1..2; for.index; ':'; for b in 1..2; for.index; end; ' '; end }}"));

    [Fact]
    public void For_VariableEndsWithTheLoop() => Assert.Equal("12old", Rendering.Render("{{ x = 'old'; for x in 1..2; x; end; x }}"));

    [Fact]
    public void For_OverAnObject_GivesKeyAndValue() =>
        Assert.Equal("a=1;b=2;", Rendering.Render("{{ for m in {a: 1, b: 2} }}{{ m.key }}={{ m.value }};{{ end }}"));

    [Fact]
    public void Break_EndsTheLoop() => Assert.Equal("12", Rendering.Render("{{ for i in 1..5\n  if i > 2\n    break\n  end\n i\nend }}"));

    [Fact]
    public void Continue_ReferenceExample() => Assert.Equal(
        "\n[1] step \n\n[3] step \n\n[4] step \n\n[5] step \n",
        Rendering.Render("{{ for i in 1..5\n  if i == 2\n    continue\n  end\n}}\n[{{i}}] step \n{{ end }}"));

    [Fact]
    public void TableRow_ReferenceExample() => Assert.Equal(
        """
        <table>
        <tr class="row1"><td class="col1">Apple</td></tr>
        <tr class="row2"><td class="col1">Banana</td></tr>
        <tr class="row3"><td class="col1">Computer</td></tr>
        <tr class="row4"><td class="col1">Mobile Phone</td></tr>
        <tr class="row5"><td class="col1">Orange</td></tr>
        <tr class="row6"><td class="col1">Sofa</td></tr>
        <tr class="row7"><td class="col1">Table</td></tr>
        </table>
        """,
        Rendering.Render("""
            <table>
              {{~ tablerow $p in products | array.sort "title" -}}
                {{ $p.title -}}
              {{ end ~}}
            </table>
            """, Products));

    [Fact]
    public void TableRow_Columns_ReferenceExample() => Assert.Equal(
        """
        <table>
        <tr class="row1"><td class="col1">Apple</td><td class="col2">Banana</td></tr>
        <tr class="row2"><td class="col1">Computer</td><td class="col2">Mobile Phone</td></tr>
        </table>
        """,
        Rendering.Render("""
            <table>
              {{~ tablerow $p in (products | array.sort "title") limit: 4 cols: 2 -}}
                {{ $p.title -}}
              {{ end ~}}
            </table>
            """, Products));

    [Fact]
    public void Capture_ReferenceExample() => Assert.Equal(
        "[This is the result of a capture 06 Jan 2016 \n]",
        Rendering.Run("{{ capture myvariable ~}}\nThis is the result of a capture {{ date.now }} \n{{ end }}[{{ myvariable }}]",
            new TemplateHost { Globals = new TestMembers(), Now = new DateTime(2016, 1, 6) }).Text.Text);

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Fact]
    public void Readonly_ReferenceExample()
    {
        var error = Rendering.Error("{{ x = 1 }}\n{{ readonly x }}\n{{ x = 2 }}");

        Assert.Equal("RC3114", error.Code);
        Assert.Equal(3, error.Span.Line);
    }

    [Fact]
    public void Import_ReferenceExample() => Assert.Equal("yes", Rendering.Render(
        "{{ \n  myobject = { member1: \"yes\" }\n  import myobject\n  member1  # will print the \"yes\" string to the output\n}}"));

    [Fact]
    public void Import_LeavesReadonlyVariables() =>
        Assert.Equal("1", Rendering.Render("{{ x = 1; readonly x; import {x: 2}; x }}"));

    [Fact]
    public void With_SetsMembers_AndReadsOuterVariables() => Assert.Equal("yes1", Rendering.Render(
        "{{ outer = 1; myobject = {}; with myobject; member1 = \"yes\"; seen = outer; end; myobject.member1; myobject.seen }}"));

    [Fact]
    public void Wrap_ReferenceExample() => Assert.Equal(
        string.Concat(Enumerable.Range(1, 4).Select(i => $"{i} -> This is inside the wrap!\r\n")),
        Rendering.Render("""
            {{
            func wrapped
            	for $i in 1..<$0
            		$$   # This special variable evaluates the block pass 
                         # to the wrap statement
            	end
            end

            wrap wrapped 5
            	$i + " -> This is inside the wrap!\r\n"
            end
            }}
            """));

    [Fact]
    public void Return_EndsThePage() => Assert.Equal(
        "This is a text\n", Rendering.Render("This is a text\n{{~ ret ~}}\nThis text will not appear"));
}
