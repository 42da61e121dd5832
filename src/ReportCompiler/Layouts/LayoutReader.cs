using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Projects;
using ReportCompiler.Sources;
using ReportCompiler.Templating;
using ReportCompiler.WordTemplates;

namespace ReportCompiler.Layouts;

/// <summary>Reads a layout's <c>layout.yaml</c> and the files that it names.</summary>
internal static class LayoutReader
{
    private static readonly LocalizedText LayoutTerm = new("版式", "layout");
    private static readonly LocalizedText OutlineTerm = new("提纲", "outline");
    private static readonly LocalizedText SectionTerm = new("章节", "section");
    private static readonly LocalizedText LabelsTerm = new("编号样式", "labels");
    private static readonly LocalizedText TitlesTerm = new("目录标题", "titles");

    /// <summary>The layout that a project names, or null when it cannot be understood.</summary>
    public static Layout? Read(
        IWorld world, ReportProject project, ITemplateEngine engine, DiagnosticBag diagnostics)
    {
        var folder = $"templates/{project.Layout.Text}";
        var path = $"{folder}/layout.yaml";
        if (world.Read(path) is null)
        {
            var known = world.Files
                .Select(file => file.Split('/'))
                .Where(parts => parts is ["templates", _, "layout.yaml"])
                .Select(parts => parts[1]);
            diagnostics.Add(ProjectDiagnostics.NoSuchLayout(
                project.Layout.Span, project.Layout.Text, NearestName.Find(project.Layout.Text, known)));
            return null;
        }

        if (YamlFile.ReadMap(world, path, LayoutTerm, diagnostics) is not { } map) return null;
        var fields = new YamlFields(map, LayoutTerm, diagnostics);
        var catalogueFiles = fields.Scalars("catalogue")
            .Select(name => CatalogueFiles.Find(world, folder, name, project.Period, diagnostics))
            .OfType<string>()
            .ToList();
        if (world.Read(OwnIndicators) is not null) catalogueFiles.Add(OwnIndicators);
        var catalogue = CatalogueReader.Read(world, catalogueFiles, engine, diagnostics);
        var style = fields.RequiredScalar("style") is { } styleFile
            ? StyleReader.Read(world, ProjectPath.Combine(folder, styleFile.Text), diagnostics)
            : null;
        var outline = fields.RequiredScalar("outline") is { } outlineFile
            ? ReadOutline(world, ProjectPath.Combine(folder, outlineFile.Text), diagnostics)
            : null;
        var wording = ReadWording(fields);
        var expectations = ExpectationReader.Read(fields, diagnostics);
        var template = ReadWordTemplate(world, project, folder, fields.Scalar("word_template"), diagnostics);
        fields.End();
        return style is null || outline is null || wording is null
            ? null
            : new Layout(
                folder, catalogue, outline.FrontMatter, outline.Chapters, outline.BackMatter, style, wording)
            {
                Expectations = expectations,
                WordTemplate = template,
            };
    }

    /// <summary>The report's own Word template, or else the layout's; null for none.</summary>
    private static WordTemplate? ReadWordTemplate(
        IWorld world, ReportProject project, string folder, YamlScalar? layouts, DiagnosticBag diagnostics)
    {
        if (project.WordTemplate is { } own) return WordTemplateReader.Read(world, "", own, diagnostics);
        return layouts is null ? null : WordTemplateReader.Read(world, folder, layouts, diagnostics);
    }

    /// <summary>The report's own indicators and dimensions, beside the layout's.</summary>
    public const string OwnIndicators = "indicators.yaml";

    private static Outline? ReadOutline(IWorld world, string path, DiagnosticBag diagnostics)
    {
        if (YamlFile.ReadMap(world, path, OutlineTerm, diagnostics) is not { } map) return null;
        var fields = new YamlFields(map, OutlineTerm, diagnostics);
        var front = ReadSections(fields, "front");
        var chapters = ReadSections(fields, "chapters");
        var back = ReadSections(fields, "back");
        fields.End();
        return new Outline(front, chapters, back);
    }

    private sealed record Outline(
        IReadOnlyList<OutlineSection> FrontMatter, IReadOnlyList<OutlineSection> Chapters,
        IReadOnlyList<OutlineSection> BackMatter);

    private static List<OutlineSection> ReadSections(YamlFields fields, string key)
    {
        var sections = new List<OutlineSection>();
        foreach (var item in fields.Maps(key, SectionTerm))
        {
            var id = item.RequiredScalar("id");
            var title = item.RequiredScalar("title");
            var children = ReadSections(item, "sections");
            var isRequired = item.Boolean("required") ?? false;
            var leastCharacters = ExpectationReader.ReadCharacters(item);
            item.End();
            if (id is null || title is null) continue;
            sections.Add(new OutlineSection(id.Text, title.Text, id.Span, children)
            {
                IsRequired = isRequired,
                LeastCharacters = leastCharacters,
            });
        }

        return sections;
    }

    private static Wording? ReadWording(YamlFields fields)
    {
        var complete = fields.Require("labels") & fields.Require("titles");
        if (!complete || fields.Map("labels", LabelsTerm) is not { } labels
            || fields.Map("titles", TitlesTerm) is not { } titles)
            return null;
        var wording = new Wording(
            Label(labels, "table"), Label(labels.Text("annex", "附表#")), Label(labels, "figure"),
            Label(labels.Text("overview", "画像#")), Label(labels, "case"), Label(labels, "case_reference"),
            titles.Text("contents", ""), titles.Text("tables", ""), titles.Text("figures", ""), titles.Text("cases", ""));
        labels.End();
        titles.End();
        return wording;
    }

    /// <summary>A label such as <c>【案例#】</c>, where <c>#</c> stands for the number.</summary>
    private static LabelPattern Label(YamlFields labels, string key) => Label(labels.RequiredScalar(key)?.Text ?? "#");

    private static LabelPattern Label(string text)
    {
        var at = text.IndexOf('#', StringComparison.Ordinal);
        return at < 0 ? new LabelPattern(text, "") : new LabelPattern(text[..at], text[(at + 1)..]);
    }
}
