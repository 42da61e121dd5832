using System.Diagnostics;
using System.Text;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Templating.Tests;

/// <summary>Broken and random templates: never an unhandled exception, a hang, or more memory than the bound.</summary>
[Trait(OwnEngine.Trait, OwnEngine.Value)]
public sealed class FuzzTests
{
    private const int Templates = 2500;

    /// <summary>What one rendering under these limits may allocate, however it fails.</summary>
    private const long MostBytes = 200 * 1024 * 1024;

    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(10);

    private static readonly TemplateLimits Limits = new()
    {
        Steps = 20_000,
        LoopTurns = 500,
        Depth = 30,
        OutputLength = 20_000,
        StringLength = 5_000,
        ArrayLength = 1_000,
        RegexTime = TimeSpan.FromMilliseconds(50),
    };

    private static readonly string[] Fragments =
    [
        "{{ ", " }}", "{{~ ", " ~}}", "{{- ", " -}}", "{%{", "}%}", "\n", ";", " ", "text", "在校生",
        "if ", "else ", "else if ", "end", "for x in ", "while ", "tablerow x in ", "case ", "when ", "func f", "func f(a, b = 1, c...)",
        "do ", "ret ", "capture y", "with o", "wrap f 1", "import o", "readonly x", "break", "continue", "include 'a' ", "include x",
        "x", "y", "o", "o.a", "o.b?.c", "a[0]", "a[-1]", "$", "$0", "$$", "$x", "this", "empty", "for.index", "students", "table", "host",
        "1", "2.5", "0x1f", "1e9", "'s'", "\"d\\n\"", "`v`", "'\uD800'", "`{\"a\": [1e999, \"\uDC00\"]}`", "$'i{x}'", "null", "true", "[1, 2, 3]", "{a: 1, b: 'x'}", "1..9", "1..<1e3",
        "(", ")", "[", "]", "{", "}", ",", ":", ".", "?.", "?", "@f", "^a", "#", "##", "'", "\"", "`", "$\"", "\\", "（", "，", "\uD800", "\0",
        " + ", " - ", " * ", " / ", " // ", " % ", " == ", " != ", " < ", " <= ", " && ", " || ", " ?? ", " ?! ", " = ", " += ", "++", "--", "!",
        " | ", " |> ", "| array.sort", "| array.join ','", "| array.each @string.upcase", "| array.add x", "| array.cycle", "| array.uniq",
        "| string.size", "| string.slice 1", "| string.split ','", "| string.replace 's' x", "| string.pad_left 9999", "| string.truncate 3",
        "| math.round 2", "| math.format 'N2'", "| math.divided_by 0", "| object.to_json", "| object.from_json", "| object.eval",
        "| object.eval_template", "| object.keys", "| regex.match '(a+)+$'", "| regex.replace '.' '$0$0'", "| date.parse", "| date.add_days 1e9",
        "| date.to_string '%c%Z'", "| html.strip", "| html.url_escape", "| html.url_encode", "| string.md5", "| string.base64_encode", "| string.literal", "| string.handleize", "| timespan.parse", "| timespan.from_days", "date.now", "math.uuid", "math.random 1 9",
    ];

    [Fact]
    public void RandomTemplates_NeverThrow()
    {
        var random = new Random(20251231);
        for (var i = 0; i < Templates; i++)
        {
            var template = new StringBuilder(random.Next(4) == 0 ? "" : "{{ ");
            for (var n = random.Next(1, 40); n > 0; n--) template.Append(Fragments[random.Next(Fragments.Length)]);
            if (random.Next(4) != 0) template.Append(" }}");
            Check(template.ToString());
        }
    }

    [Fact]
    public void BrokenTemplates_NeverThrow()
    {
        const string whole = """
            {{~ func share(part, whole, digits = 2)
                  ret (part / whole * 100 | math.round digits) + "%"
                end ~}}
            # {{ o.a }}
            {{~ for x in a offset: 1 limit: 2 ~}}
              {{ if for.first && x > 1 }}{{ x | share students 1 }}{{ else if x == 1 }}{{ $'<{x}>' }}{{ else }}-{{ end }}
            {{~ end ~}}
            {{ capture y }}{{ students }}人{{ table }}{{ end; y }}{{ case o.b; when 'x', 'z'; 1; else; 2; end }}
            {{ with o; b = [1, {c: 2}]; end; wrap @(do; $$; end); 'x'; end; include 'a' 1 n: 2 }}
            """;
        var random = new Random(20261122);
        for (var i = 0; i < Templates; i++)
        {
            var template = new StringBuilder(whole);
            for (var n = random.Next(1, 6); n > 0; n--)
            {
                var at = random.Next(template.Length);
                if (random.Next(2) == 0) template.Remove(at, Math.Min(random.Next(1, 6), template.Length - at));
                else template.Insert(at, Fragments[random.Next(Fragments.Length)]);
            }

            Check(template.ToString());
        }
    }

    private static void Check(string template)
    {
        var host = new TemplateHost
        {
            Globals = new TestMembers(
                ("students", new Traced(9059m, new StatedOrigin("在校生数", "9059", default))),
                ("table", new Embedded("table", true)),
                ("host", new TestMembers(("a", 1m))),
                ("a", new object?[] { 3, 1m, "x", null })),
            Include = name => name == "a" ? new TemplateSource("a", "{{ $0 }}{{ include 'a' }}") : null,
            Limits = Limits,
        };
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        try
        {
            var diagnostics = new DiagnosticBag();
            // Rendered even when it does not parse, so that what recovery makes of it is tried as well.
            var text = TestEngine.Create().ParseTemplate(new TemplateSource("t.md", template), diagnostics).Render(host, diagnostics);
            Assert.Equal(text.Text.Length, text.Pieces.Sum(piece => piece.Length));
            TestEngine.Create().ParseExpression(new TemplateSource("e", template), diagnostics)?.Evaluate(host, diagnostics);
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"{exception}\n\n{template}");
        }

        Assert.True(watch.Elapsed < MostTime, $"took {watch.Elapsed}: {template}");
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < MostBytes, $"allocated too much: {template}");
    }
}
